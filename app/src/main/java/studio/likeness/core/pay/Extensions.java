package studio.likeness.core.pay;

import java.util.Set;

/// What a challenge wants beyond a payment. Extensions are data to echo. Those that live on a
/// further signature of the payer are refused outright, and so is one that insists on a field which
/// the studio does not write: its service would answer 400 to a payment it already holds.
final class Extensions {
    private static final Set<String> WANT_A_SIGNATURE =
            Set.of("eip2612GasSponsoring", "erc20ApprovalGasSponsoring");

    private Extensions() {}

    static boolean areBeyondUs(Verbatim extensions) {
        var node = extensions.node();
        return WANT_A_SIGNATURE.stream().anyMatch(node::has)
                || node.path("payment-identifier").path("info").path("required").asBoolean(false);
    }
}
