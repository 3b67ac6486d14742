package studio.likeness.os.chain;

import java.io.IOException;
import studio.likeness.core.problem.Problem;

/// Why a node's word cannot be used, on its way through web3j, which knows exceptions only. It
/// never leaves this room.
final class NodeFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    NodeFailure(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
