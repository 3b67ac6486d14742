package studio.likeness.service.apimart;

import java.net.URI;
import java.util.Optional;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.LiveLink;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.service.Checks;
import studio.likeness.service.Line;
import studio.likeness.service.Meaning;
import studio.likeness.service.Said;
import studio.likeness.service.Stake;

/// Checks of a person. Each is a task that shows a link at first and, after the check, the token
/// that asks for the result.
final class Sessions {
    /// Where the group may stand; the shape is not documented.
    private static final String[] GROUP = {
        "data.group_id",
        "data.GroupId",
        "data.result.group_id",
        "data.result.GroupId",
        "data.raw_response.Result.GroupId",
        "data.result.raw_response.Result.GroupId"
    };

    private final Line line;
    private final FaceOffer offer;
    private final URI callback;
    private final FaceRefusals refusals;

    Sessions(Line line, FaceOffer offer, URI callback) {
        this.line = line;
        this.offer = offer;
        this.callback = callback;
        this.refusals = new FaceRefusals(line.id());
    }

    Outcome<LiveLink> begin() throws InterruptedException {
        var body = ApiMartFaces.project().put("callback_url", callback.toString());
        return switch (line.askWithKey(line.post(ApiMartFaces.REAL, body), refusals::ofCall)) {
            case Outcome.Failed<Said>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Said>(var said) ->
                    Tasks.id(said).isEmpty() ? unreadable() : link(Tasks.id(said).get());
        };
    }

    /// The session is ready at once; its task shows the link.
    private Outcome<LiveLink> link(String task) throws InterruptedException {
        return line.askWithKey(line.get(Tasks.path(task)), refusals::ofCheck)
                .then(
                        said ->
                                Checks.link(
                                        line,
                                        offer,
                                        said.at("data.result"),
                                        Optional.empty(),
                                        Optional.of(task)));
    }

    /// The token changes with the check, so the task is read again first. A look that comes too
    /// early may use the token up.
    Outcome<Liveness> look(String task) throws InterruptedException {
        return switch (line.askWithKey(line.get(Tasks.path(task)), refusals::ofCheck)) {
            case Outcome.Failed<Said>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Said>(var said) -> {
                var token = said.text("data.result.byted_token", "data.result.BytedToken");
                yield token.isEmpty() ? unreadable() : result(token.get());
            }
        };
    }

    private Outcome<Liveness> result(String token) throws InterruptedException {
        var call = line.post(ApiMartFaces.REAL, ApiMartFaces.project().put("byted_token", token));
        return switch (line.askWithKey(call, refusals::ofResult)) {
            case Outcome.Failed<Said>(FaceProblem.CheckExpired _) ->
                    Outcome.done(new Liveness.Expired());
            case Outcome.Failed<Said>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Said>(var said) -> verified(said);
        };
    }

    private Outcome<Liveness> verified(Said said) throws InterruptedException {
        var group = said.text(GROUP);
        var task = Tasks.id(said);
        if (group.isPresent() || task.isEmpty()) {
            return Outcome.done(liveness(said, group));
        }
        return line.askWithKey(line.get(Tasks.path(task.get())), refusals::ofCheck)
                .map(more -> liveness(more, more.text(GROUP)));
    }

    private static Liveness liveness(Said said, Optional<String> group) {
        return group.<Liveness>map(Liveness.Verified::new)
                .orElseGet(
                        () ->
                                Tasks.word(said) == Tasks.Word.FAILED
                                        ? new Liveness.NotPassed()
                                        : new Liveness.Waiting());
    }

    private <T> Outcome<T> unreadable() {
        return Outcome.failed(Meaning.unreadable(line.id(), 200, Stake.NOTHING));
    }
}
