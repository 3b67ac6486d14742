package studio.likeness.ui.playground;

import java.util.Optional;
import studio.likeness.core.problem.Money;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Remedy;
import studio.likeness.core.video.Setback;
import studio.likeness.ui.control.Tone;

/// What is said of a job: its state in a word or two, its money, its trouble.
final class JobWords {
    private JobWords() {}

    static Message state(Job job) {
        if (job.held() && (job.state().active() || job.state().unsent())) {
            return Message.of("playground.state.held");
        }
        return switch (job.state()) {
            case JobState.Composed _, JobState.Quoted _ -> Message.of("playground.state.unsent");
            case JobState.Approved _, JobState.Submitting _ ->
                    isSigned(job)
                            ? Message.of("playground.state.paying")
                            : Message.of("playground.state.sending");
            case JobState.Running(_, _, var percent, _) ->
                    percent.isPresent()
                            ? Message.of("playground.state.percent", "percent", percent.getAsInt())
                            : Message.of("playground.state.waiting");
            case JobState.SetAside _ -> Message.of("playground.state.aside");
            case JobState.Ready _ -> Message.of("playground.state.ready");
            case JobState.Saving _ -> Message.of("playground.state.saving");
            case JobState.Saved _ -> Message.of("playground.state.saved");
            case JobState.Failed(var why) -> failed(why.remedy());
            case JobState.Unknown _ -> Message.of("playground.state.unknown");
            case JobState.Cancelled _ -> Message.of("playground.state.cancelled");
        };
    }

    private static Message failed(Remedy remedy) {
        return switch (remedy) {
            case WITHOUT_SOUND -> Message.of("playground.state.sound");
            case REWORD -> Message.of("playground.state.words");
            case OTHER_MODEL -> Message.of("playground.state.model");
            case ASK_AGAIN -> Message.of("playground.state.lapsed");
            case AGAIN, ENROLL, OPEN_SETTINGS, LOOK_AGAIN, SAVE_AGAIN ->
                    Message.of("playground.state.failed");
        };
    }

    static Tone tone(Job job) {
        return switch (job.state()) {
            case JobState.Composed _, JobState.Quoted _, JobState.Cancelled _ -> Tone.QUIET;
            case JobState.Approved _,
                    JobState.Submitting _,
                    JobState.Running _,
                    JobState.Saving _ ->
                    job.held() ? Tone.QUIET : Tone.ACCENT;
            case JobState.Ready(_, _, _, var trouble) ->
                    trouble.isPresent() ? Tone.CARE : Tone.ACCENT;
            case JobState.SetAside _, JobState.Unknown _ -> Tone.CARE;
            case JobState.Saved _ -> Tone.GOOD;
            case JobState.Failed _ -> job.state().lapsed() ? Tone.CARE : Tone.BAD;
        };
    }

    static Optional<Setback> setback(Job job) {
        return switch (job.state()) {
            case JobState.Failed(var why) -> Optional.of(why);
            case JobState.Unknown(var why) -> Optional.of(why);
            case JobState.SetAside(_, _, var why) -> Optional.of(why);
            case JobState.Running(_, _, _, var trouble) -> trouble;
            case JobState.Ready(_, _, _, var trouble) -> trouble;
            default -> Optional.empty();
        };
    }

    /// What can be done with a row that waits for a person.
    static Optional<Message> advice(Job job) {
        if (job.state().unsent()) {
            return Optional.of(Message.of("playground.job.unsent"));
        }
        return job.held() && job.state().active()
                ? Optional.of(Message.of("playground.job.held"))
                : Optional.empty();
    }

    /// The click that helps. A running job that stumbled helps itself; what is unknown is not
    /// offered again.
    static Optional<Remedy> remedy(Job job) {
        return switch (job.state()) {
            case JobState.Failed(var why) -> Optional.of(why.remedy());
            case JobState.SetAside(_, _, var why) ->
                    Optional.of(
                            why.remedy() == Remedy.OPEN_SETTINGS
                                    ? Remedy.OPEN_SETTINGS
                                    : Remedy.LOOK_AGAIN);
            case JobState.Ready(_, _, _, var trouble) -> trouble.map(_ -> Remedy.SAVE_AGAIN);
            case JobState.Saved _ -> Optional.of(Remedy.AGAIN);
            default -> Optional.empty();
        };
    }

    /// What a person can do about a job that went wrong, where the click beside it does not say so
    /// already. A running one is looked at again without them; of an order that nobody answered it
    /// is first found out whether it was paid.
    static Optional<Message> next(Job job) {
        return switch (job.state()) {
            case JobState.Running _ -> Optional.empty();
            case JobState.Unknown _ when !job.bill().inFlight() -> Optional.empty();
            case JobState.Unknown _ -> Optional.of(Message.of("playground.job.in-doubt"));
            default -> setback(job).filter(why -> isMore(why.remedy())).map(Setback::next);
        };
    }

    private static boolean isMore(Remedy remedy) {
        return switch (remedy) {
            case AGAIN, LOOK_AGAIN, SAVE_AGAIN, OPEN_SETTINGS -> true;
            case ASK_AGAIN, WITHOUT_SOUND, OTHER_MODEL, REWORD, ENROLL -> false;
        };
    }

    static Message act(Remedy remedy) {
        return switch (remedy) {
            case AGAIN -> Message.of("playground.act.again");
            case ASK_AGAIN -> Message.of("playground.act.ask-again");
            case WITHOUT_SOUND -> Message.of("playground.act.without-sound");
            case OTHER_MODEL -> Message.of("playground.act.other-model");
            case REWORD -> Message.of("playground.act.reword");
            case ENROLL -> Message.of("playground.act.enroll");
            case OPEN_SETTINGS -> Message.of("playground.act.open-settings");
            case LOOK_AGAIN -> Message.of("playground.act.look-again");
            case SAVE_AGAIN -> Message.of("playground.act.save-again");
        };
    }

    /// What became of its money, always outright.
    static Message cost(Job job) {
        var amount =
                job.bill()
                        .amount()
                        .or(() -> job.price().map(price -> price.amount()))
                        .map(each -> each.plain() + (isSigned(job) ? " USDC" : " USD"))
                        .orElse("");
        if (job.state().unsent()) {
            return Message.of(
                    isSigned(job) ? "playground.cost.price" : "playground.cost.estimate",
                    "amount",
                    amount);
        }
        return switch (job.bill().money()) {
            case RESERVED -> Message.of("playground.cost.reserved", "amount", amount);
            case CHARGED -> Message.of("playground.cost.charged", "amount", amount);
            case UNKNOWN -> Message.of("playground.cost.unknown", "amount", amount);
            case NOT_INVOLVED -> Message.of("playground.cost.estimate", "amount", amount);
            case NOT_CHARGED -> Message.of("playground.cost.not-charged");
        };
    }

    /// Paid from the wallet, in its own coin.
    static boolean isSigned(Job job) {
        return job.price().filter(price -> price.binding()).isPresent();
    }

    /// The whole sentence about money, for a job that went wrong.
    static Optional<Message> money(Job job) {
        var money = job.bill().money();
        return money == Money.NOT_INVOLVED || job.state() instanceof JobState.Running
                ? Optional.empty()
                : Optional.of(Message.naming(money));
    }
}
