package studio.likeness.core.problem;

/// What can be wrong with a file that a person named.
public sealed interface FileProblem extends Problem {
    /// The file that should hold the wallet's password cannot be read.
    record PasswordFileUnreadable(String file) implements FileProblem {}

    /// A file that a person chose could not be read, or is no file of its kind by its size.
    record FileUnreadable(String file) implements FileProblem {}

    /// A file is larger than an order can carry.
    record FileTooHeavy(String file, long most) implements FileProblem {}

    /// The files of an order are larger together than a service takes at once.
    record FilesTooHeavy(long bytes, long most) implements FileProblem {}

    /// A file could not be written where a person wanted it.
    record FileNotWritten(String file) implements FileProblem {}

    @Override
    default Act act() {
        return switch (this) {
            case FileNotWritten _ -> Act.TRY_AGAIN;
            default -> Act.DISMISS;
        };
    }
}
