package studio.likeness.core.pay;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import studio.likeness.core.wallet.signing.TokenDomain;
import tools.jackson.databind.JsonNode;

/// What an offer's `extra` says about the token and the way of payment. An absent claim is fine;
/// one that is not a text, or another text than ours, is not.
record Claims(JsonNode extra) {
    private static final Set<String> OWN_DOMAIN =
            Set.of("salt", "chainId", "verifyingContract", "domain");
    private static final Set<String> OWN_TYPE = Set.of("primaryType", "types");

    boolean isObjectOrAbsent() {
        return extra.isMissingNode() || extra.isNull() || extra.isObject();
    }

    /// The first claim that is none of ours.
    Optional<Refusal> refusal(TokenDomain token) {
        if (!agrees("assetTransferMethod", "eip3009"::equals)) {
            return Optional.of(Refusal.METHOD_UNSUPPORTED);
        }
        if (!agrees("paymentFlow", "authorization"::equals)) {
            return Optional.of(Refusal.FLOW_UNSUPPORTED);
        }
        if (OWN_TYPE.stream().anyMatch(extra::has)) {
            return Optional.of(Refusal.TYPE_FOREIGN);
        }
        var domain =
                agrees("name", token.name()::equals)
                        && agrees("version", token.version()::equals)
                        && OWN_DOMAIN.stream().noneMatch(extra::has);
        return domain ? Optional.empty() : Optional.of(Refusal.DOMAIN_MISMATCH);
    }

    private boolean agrees(String field, Predicate<String> ours) {
        var claim = extra.path(field);
        return claim.isMissingNode()
                || claim.isNull()
                || (claim.isString() && ours.test(claim.stringValue()));
    }
}
