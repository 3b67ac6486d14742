package studio.likeness.core.pay.till;

import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.port.wire.Answer;

/// The service's answer to a request with a payment, whatever its status but 402, and what the
/// ledger now says of the purchase. [Entry#money] is what to tell a person when the answer is no
/// good one.
public record Paid(Entry entry, Answer answer) {}
