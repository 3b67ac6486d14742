package studio.likeness.practice.pay;

import org.jspecify.annotations.Nullable;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.http.Reply;
import tools.jackson.databind.node.ObjectNode;

/// How one service says *please pay* and *this payment is refused*. Both are 402.
public interface Dialect {
    /// The body for people around a challenge; `x402Version` and `accepts` are added to it.
    ObjectNode pleasePay(Offer offer);

    Reply refused(Reason reason, @Nullable Address payer);
}
