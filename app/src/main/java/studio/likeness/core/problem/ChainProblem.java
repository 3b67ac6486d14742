package studio.likeness.core.problem;

/// What can go wrong between the studio and a payment network. Networks are named as payments name
/// them.
public sealed interface ChainProblem extends Problem {
    /// A payment network's node that belongs to another network. Networks are named as payments
    /// name them.
    record WrongChain(String node, String expected, String found) implements ChainProblem {}

    /// A node that answered with an error, and its number for it.
    record NodeRefused(String node, String code) implements ChainProblem {}

    /// A node that answered something else than it was asked.
    record NodeUnreadable(String node) implements ChainProblem {}

    /// A node that has not yet seen the blocks it was asked about.
    record NodeBehind(String node) implements ChainProblem {}

    /// No node of the payment network gave an answer that can be used, each for its own reason.
    record ChainSilent(String nodes) implements ChainProblem {}

    @Override
    default Act act() {
        return switch (this) {
            case NodeRefused _, NodeUnreadable _, NodeBehind _, ChainSilent _ -> Act.TRY_AGAIN;
            default -> Act.DISMISS;
        };
    }
}
