package studio.likeness.core.pay.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.pay.PurchaseState;

/// Which entries are meant. Empty parts let everything through.
///
/// @param text anywhere in name, service, recipient, nonce, transaction, face or job
/// @param from the first moment
/// @param before the moment after the last one
public record LedgerFilter(
        String text,
        Optional<String> service,
        Set<PurchaseState> states,
        Optional<Instant> from,
        Optional<Instant> before) {
    public static final LedgerFilter ALL =
            new LedgerFilter("", Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    public LedgerFilter {
        states = Set.copyOf(states);
    }

    public LedgerFilter withText(String value) {
        return new LedgerFilter(value, service, states, from, before);
    }

    public LedgerFilter withService(Optional<String> value) {
        return new LedgerFilter(text, value, states, from, before);
    }

    public LedgerFilter withStates(Set<PurchaseState> value) {
        return new LedgerFilter(text, service, value, from, before);
    }

    public LedgerFilter between(Instant first, Instant end) {
        return new LedgerFilter(text, service, states, Optional.of(first), Optional.of(end));
    }
}
