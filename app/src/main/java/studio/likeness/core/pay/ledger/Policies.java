package studio.likeness.core.pay.ledger;

import studio.likeness.core.problem.Outcome;

/// The caps a person set, each service its own; [Policy#CAREFUL] where none were.
public interface Policies {
    Outcome<Policy> of(String service);

    Outcome<Policy> set(String service, Policy policy);
}
