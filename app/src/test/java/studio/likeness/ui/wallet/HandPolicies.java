package studio.likeness.ui.wallet;

import java.util.HashMap;
import java.util.Map;
import studio.likeness.core.pay.ledger.Policies;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.problem.Outcome;

/// Caps in memory.
public final class HandPolicies implements Policies {
    private final Map<String, Policy> kept = new HashMap<>();

    @Override
    public Outcome<Policy> of(String service) {
        return Outcome.done(kept.getOrDefault(service, Policy.CAREFUL));
    }

    @Override
    public Outcome<Policy> set(String service, Policy policy) {
        kept.put(service, policy);
        return Outcome.done(policy);
    }
}
