package studio.likeness.core.problem;

/// Why a photo is not taken, before a service is asked for anything.
public sealed interface PhotoProblem extends Problem {
    /// Not a JPEG, PNG or WebP picture, whatever its name says, or a damaged one.
    record PhotoUnreadable() implements PhotoProblem {}

    /// More bytes than anybody takes.
    record PhotoTooHeavy(long limit) implements PhotoProblem {}

    /// A kind of picture that this service does not take.
    record PhotoTypeNotTaken(String service, String type) implements PhotoProblem {}

    record PhotoTooSmall(int width, int height, int least) implements PhotoProblem {}

    record PhotoTooLarge(int width, int height, int most) implements PhotoProblem {}

    /// Too long and narrow, or too wide.
    record PhotoTooNarrow(int width, int height) implements PhotoProblem {}

    /// Nothing that can be opened stands at the address.
    record PhotoAddressDead(String host) implements PhotoProblem {}

    /// The service takes an address only, and there is no place to put this photo.
    record PhotoNeedsAddress() implements PhotoProblem {}

    /// The photo could not be kept on disk, or is not there any more.
    record PhotoNotKept(String folder) implements PhotoProblem {}

    @Override
    default Act act() {
        return switch (this) {
            case PhotoAddressDead _ -> Act.TRY_AGAIN;
            case PhotoNotKept _ -> Act.SHOW_FOLDER;
            default -> Act.DISMISS;
        };
    }
}
