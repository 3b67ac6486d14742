package studio.likeness.core.problem;

/// What can go wrong between a shot and its clip.
public sealed interface VideoProblem extends Problem {
    /// The words were refused, with the reason the service gave.
    record PromptRefused(String service, String reason, Money money) implements VideoProblem {
        public PromptRefused(String service, String reason) {
            this(service, reason, Money.NOT_CHARGED);
        }
    }

    /// A plain picture shows a person who is not enrolled.
    record RealPersonInPicture(String service) implements VideoProblem {}

    /// Somebody in the shot agrees to no new clip, or no longer does.
    record NoConsent(String person, String service) implements VideoProblem {}

    /// A picture that goes along was refused, in the words of the service.
    record PictureRefused(String service, String reason) implements VideoProblem {}

    /// Only the sound was refused.
    record SoundRefused(String service, Money money) implements VideoProblem {
        public SoundRefused(String service) {
            this(service, Money.NOT_CHARGED);
        }
    }

    /// A payment did not come through, and what was to follow it waits for a person.
    record RestHeld(int count) implements VideoProblem {}

    /// The model does not take this, in the words of the service.
    record ModelRefused(String service, String reason) implements VideoProblem {}

    /// The clip was made and blocked by the review.
    record ResultRefused(String service, Money money) implements VideoProblem {
        public ResultRefused(String service) {
            this(service, Money.NOT_CHARGED);
        }
    }

    /// The service gave up, in its own words.
    record JobFailed(String service, String reason, Money money) implements VideoProblem {
        public JobFailed(String service, String reason) {
            this(service, reason, Money.NOT_CHARGED);
        }
    }

    /// The service does not know the job, or no longer.
    record JobUnknown(String service) implements VideoProblem {}

    /// The clip is paid for, and the service refuses to show it.
    record NotHandedOver(String service) implements VideoProblem {}

    /// The service kept the clip only for a while.
    record ClipGone(String service) implements VideoProblem {}

    /// The clip was made and kept for a while, and its host gave it to nobody in that time.
    record NotFetched(String service, String host, Money money) implements VideoProblem {}

    /// The service says "not yet" far longer than the model ever takes.
    record StillNotDone(String service, long seconds) implements VideoProblem {}

    /// What was served for a clip is none.
    record NoVideo(String service) implements VideoProblem {}

    /// The disk refuses the order itself, so it is not sent.
    record JobNotKept() implements VideoProblem {}

    /// No room for the clip. It stays at the service meanwhile.
    record DiskFull(String folder) implements VideoProblem {}

    /// The file could not be written, moved or removed.
    record ClipNotSaved(String folder) implements VideoProblem {}

    /// The file is no longer where it was kept.
    record ClipMissing(String file) implements VideoProblem {}

    /// No note of ours lies beside this file.
    record NoMemory(String file) implements VideoProblem {}

    /// The program ended while the order was being sent.
    record OrderCutShort(String service) implements VideoProblem {}

    @Override
    default Act act() {
        return switch (this) {
            case SoundRefused _, JobFailed _ -> Act.TRY_AGAIN;
            default -> Act.DISMISS;
        };
    }

    @Override
    default Money money() {
        return switch (this) {
            case RealPersonInPicture _,
                    NoConsent _,
                    PictureRefused _,
                    ModelRefused _,
                    JobNotKept _,
                    RestHeld _ ->
                    Money.NOT_CHARGED;
            case OrderCutShort _ -> Money.UNKNOWN;
            case NotHandedOver _ -> Money.CHARGED;
            case JobUnknown _,
                    ClipGone _,
                    StillNotDone _,
                    NoVideo _,
                    DiskFull _,
                    ClipNotSaved _,
                    ClipMissing _,
                    NoMemory _ ->
                    Money.NOT_INVOLVED;
            case PromptRefused(_, _, var money) -> money;
            case SoundRefused(_, var money) -> money;
            case ResultRefused(_, var money) -> money;
            case JobFailed(_, _, var money) -> money;
            case NotFetched(_, _, var money) -> money;
        };
    }
}
