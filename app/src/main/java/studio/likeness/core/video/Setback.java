package studio.likeness.core.video;

import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// A problem of a job, in the form that is kept: what happened, what to do, and the click that does
/// it.
public record Setback(Message what, Message next, Remedy remedy) {
    private static final Setback OTHER_OPEN = of(new AirgapProblem.RequestOpen());

    public static Setback of(Problem problem) {
        return new Setback(problem.what(), problem.next(), Remedy.of(problem));
    }

    /// Another payment was on its walk to the key.
    public boolean isOtherOpen() {
        return what.equals(OTHER_OPEN.what);
    }
}
