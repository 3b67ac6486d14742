package studio.likeness.core.problem;

import studio.likeness.core.text.Message;

/// What can go wrong while a request and its answer are carried between two computers.
public sealed interface AirgapProblem extends Problem {
    /// A code, a text or a picture from the other computer that cannot be used, and why.
    record CodeRefused(Message why) implements AirgapProblem {}

    /// A picture without a code that can be made out.
    record NoCodeFound(String file) implements AirgapProblem {}

    /// What was copied is neither a code nor a picture of one.
    record ClipboardWithoutCode() implements AirgapProblem {}

    /// A film in a format that is not read, or damaged, or without end.
    record FilmUnreadable(String file) implements AirgapProblem {}

    /// Another payment is on its walk to the key already.
    record RequestOpen() implements AirgapProblem {}

    /// A person took a request back before it was signed.
    record RequestWithdrawn() implements AirgapProblem {}

    /// Nobody came back with an answer in time.
    record RequestLapsed() implements AirgapProblem {}

    /// The open request could not be written, so it was not shown.
    record RequestNotKept(String file) implements AirgapProblem {}

    /// Not a picture, or larger than any honest one.
    record PictureUnreadable(String file) implements AirgapProblem {}

    /// What this computer may sign at most cannot be read or written: nothing is signed then.
    record LimitsBroken(String file) implements AirgapProblem {}

    /// What was signed before cannot be read, or the next line cannot be written: caps would count
    /// for nothing, so nothing is signed.
    record SigningLogBroken(String file) implements AirgapProblem {}

    @Override
    default Act act() {
        return switch (this) {
            case RequestLapsed _ -> Act.TRY_AGAIN;
            case RequestOpen _ -> Act.SHOW_REQUEST;
            case SigningLogBroken _, LimitsBroken _ -> Act.SHOW_FOLDER;
            default -> Act.DISMISS;
        };
    }

    @Override
    default Money money() {
        return switch (this) {
            case RequestOpen _, RequestWithdrawn _, RequestLapsed _ -> Money.NOT_CHARGED;
            default -> Money.NOT_INVOLVED;
        };
    }
}
