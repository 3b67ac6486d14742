package studio.likeness.core.problem;

/// What can go wrong between a person and an enrolled face.
public sealed interface FaceProblem extends Problem {
    /// The person has not finished on the phone.
    record CheckNotFinished() implements FaceProblem {}

    /// The service does not know this check any more: a fresh code starts another.
    record CheckUnknown(String service) implements FaceProblem {}

    /// The code was too old, or its check was used up.
    record CheckExpired() implements FaceProblem {}

    /// The hour has no more starts.
    record StartsUsedUp(String service, long seconds) implements FaceProblem {}

    /// The photo shows somebody else, or nobody.
    record FaceNotMatched(Money money) implements FaceProblem {
        public FaceNotMatched() {
            this(Money.NOT_CHARGED);
        }
    }

    /// The service could not load the photo from its address.
    record PhotoNotReached(String service) implements FaceProblem {}

    /// The service does not take this photo, in its own words.
    record PhotoRefused(String service, String reason, Money money) implements FaceProblem {
        public PhotoRefused(String service, String reason) {
            this(service, reason, Money.NOT_CHARGED);
        }
    }

    /// The key belongs to a group that may not work with real people.
    record WrongKeyGroup(String service) implements FaceProblem {}

    /// The service has no such face: another key, or it was deleted there.
    record FaceLost(String service) implements FaceProblem {}

    /// Not what an id of this service looks like.
    record IdUnlike(String service) implements FaceProblem {}

    /// The face is in the library already.
    record FaceHere(String name) implements FaceProblem {}

    /// The service does not find the person of a passed check: another key, or it is only seconds
    /// old.
    record PersonNotFound(String service) implements FaceProblem {}

    @Override
    default Act act() {
        return switch (this) {
            case CheckNotFinished _, CheckUnknown _, CheckExpired _, PersonNotFound _ ->
                    Act.TRY_AGAIN;
            case WrongKeyGroup _ -> Act.OPEN_SETTINGS;
            default -> Act.DISMISS;
        };
    }

    @Override
    default Money money() {
        return Money.NOT_CHARGED;
    }
}
