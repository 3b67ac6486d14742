package studio.likeness.core.problem;

/// What any of the four services can answer instead of what was asked. The service is named as
/// people know it.
public sealed interface ServiceProblem extends Problem {
    /// The service wants a key and none is kept here.
    record KeyMissing(String service) implements ServiceProblem {}

    /// There are keys, sealed, and their password was not typed since the start or the last lock.
    record KeysLocked() implements ServiceProblem {}

    /// The wallet opened, and the keys of services beside it did not: their file is damaged, or
    /// memory was short.
    record KeysNotOpened() implements ServiceProblem {}

    /// The service does not know the key, or no longer.
    record KeyRefused(String service) implements ServiceProblem {}

    /// The key is good, but not for this.
    record KeyNotAllowed(String service) implements ServiceProblem {}

    /// The account behind the key has too little left.
    record BalanceTooLow(String service) implements ServiceProblem {}

    /// The service wants to be left alone for a while.
    record TooManyCalls(String service, long seconds) implements ServiceProblem {}

    /// The service, or one behind it, has a fault.
    record ServiceDown(String service, int status) implements ServiceProblem {}

    /// The service does not offer this any more, or not now.
    record NotOffered(String service) implements ServiceProblem {}

    /// The service refused what was asked, in its own words.
    record RequestRefused(String service, String reason) implements ServiceProblem {}

    /// The answer is none that the studio can read.
    record NotUnderstood(String service) implements ServiceProblem {}

    /// An order arrived, and the answer does not say what became of it. So the one thing not to
    /// offer is to send it again.
    record LeftInDoubt(String service, int status) implements ServiceProblem {}

    /// The service named an address of somebody else for what it is to be asked for. It was not
    /// called.
    record ForeignAddress(String service) implements ServiceProblem {}

    @Override
    default Act act() {
        return switch (this) {
            case KeyMissing _, KeysLocked _, KeysNotOpened _, KeyRefused _, KeyNotAllowed _ ->
                    Act.OPEN_SETTINGS;
            case TooManyCalls _, ServiceDown _ -> Act.TRY_AGAIN;
            case NotUnderstood _, ForeignAddress _ -> Act.COPY_CODE;
            default -> Act.DISMISS;
        };
    }

    @Override
    default Money money() {
        return switch (this) {
            case KeyMissing _, KeysLocked _, KeysNotOpened _, NotUnderstood _ -> Money.NOT_INVOLVED;
            case LeftInDoubt _, ForeignAddress _ -> Money.UNKNOWN;
            case KeyRefused _,
                    KeyNotAllowed _,
                    BalanceTooLow _,
                    TooManyCalls _,
                    ServiceDown _,
                    NotOffered _,
                    RequestRefused _ ->
                    Money.NOT_CHARGED;
        };
    }
}
