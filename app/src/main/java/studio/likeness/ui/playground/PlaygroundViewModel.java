package studio.likeness.ui.playground;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.likeness.core.face.Asset;
import studio.likeness.core.port.Clock;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Production;
import studio.likeness.core.video.Remedy;
import studio.likeness.core.video.Setback;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.ShotEdit;
import studio.likeness.core.video.Stage;

/// The playground: the clip that is composed, the jobs beside it, and the ways to other places.
public final class PlaygroundViewModel {
    private static final int RECENT = 8;

    private final ComposerViewModel composer;
    private final BatchViewModel batch;
    private final JobsViewModel jobs;
    private final Production production;
    private final Stage stage;
    private final Ways ways;

    /// Where else a person may have to go.
    ///
    /// @param enroll lets a person enroll a face, told why
    /// @param openClip shows a saved clip
    /// @param recall fills the composer with what a clip in this file was asked for
    /// @param poster where the picture of a clip is, by its id; it may be missing
    public record Ways(
            Runnable toFaces,
            Consumer<Message> enroll,
            Runnable toSettings,
            Consumer<String> openClip,
            Consumer<Path> recall,
            Function<String, Path> poster) {}

    public PlaygroundViewModel(
            ComposerViewModel composer,
            BatchViewModel batch,
            JobsViewModel jobs,
            Production production,
            Stage stage,
            Ways ways) {
        this.composer = composer;
        this.batch = batch;
        this.jobs = jobs;
        this.production = production;
        this.stage = stage;
        this.ways = ways;
    }

    public ComposerViewModel composer() {
        return composer;
    }

    /// A request on its walk to another computer is what this one waits for.
    boolean isAsked(Job job) {
        var stopped = job.state() instanceof JobState.Failed(var why) && why.isOtherOpen();
        return (stopped || job.state() instanceof JobState.Submitting)
                && JobWords.isSigned(job)
                && composer.order().isAsked();
    }

    void showRequest() {
        composer.order().showRequest();
    }

    BatchViewModel batch() {
        return batch;
    }

    JobsViewModel jobs() {
        return jobs;
    }

    Clock clock() {
        return stage.clock();
    }

    void shown() {
        composer.refresh();
    }

    /// Whether anybody can see the window.
    void watched(boolean now) {
        production.watched(now);
    }

    /// What was asked for lately, each prompt once.
    List<Shot> recentPrompts() {
        var seen = new HashSet<String>();
        return jobs.jobs().stream()
                .map(Job::shot)
                .filter(shot -> seen.add(shot.prompt()))
                .limit(RECENT)
                .toList();
    }

    void toFaces() {
        ways.toFaces().run();
    }

    /// A file of a clip was dropped on the window.
    void recall(Path file) {
        ways.recall().accept(file);
    }

    void goOn() {
        jobs.answered();
        production.goOn();
    }

    void holdAll() {
        jobs.answered();
        production.holdAll();
    }

    /// The one click that a setback asks for.
    void remedy(Job job, Remedy remedy) {
        switch (remedy) {
            case LOOK_AGAIN, SAVE_AGAIN -> production.lookNow(job.id());
            case ASK_AGAIN -> production.askAgain(job.id());
            case WITHOUT_SOUND -> composer.recall(ShotEdit.of(job.shot()).sounding(false).shot());
            case OTHER_MODEL, REWORD, AGAIN -> composer.recall(job.shot());
            case ENROLL -> JobWords.setback(job).map(Setback::what).ifPresent(ways.enroll());
            case OPEN_SETTINGS -> ways.toSettings().run();
        }
    }

    void hold(Job job, boolean held) {
        production.hold(job.id(), held);
    }

    /// Opens one that has not been sent in the composer; the next order takes its place.
    void edit(Job job) {
        composer.edit(job);
    }

    /// The question before its payment, as the composer would ask it.
    void order(Job job) {
        composer.order(job);
    }

    boolean canMove(Job job, Step step) {
        return neighbour(job, step).isPresent();
    }

    void move(Job job, Step step) {
        neighbour(job, step).ifPresent(other -> production.swap(job.id(), other.id()));
    }

    /// The next in the list that has not been sent either.
    private Optional<Job> neighbour(Job job, Step step) {
        var list = step == Step.UP ? jobs.jobs().reversed() : jobs.jobs();
        return list.stream()
                .filter(each -> each.state().unsent())
                .dropWhile(each -> !each.id().equals(job.id()))
                .skip(1)
                .findFirst();
    }

    /// A way in the list.
    enum Step {
        UP,
        DOWN
    }

    void cancel(Job job) {
        if (job.state().unsent()) {
            production.cancel(job.id());
        } else {
            production.forget(job.id());
        }
    }

    void lookNow(Job job) {
        production.lookNow(job.id());
    }

    void open(Job job) {
        if (job.state() instanceof JobState.Saved(var clip)) {
            ways.openClip().accept(clip);
        }
    }

    /// How far a job is, as well as can be told: the service's word, or the time it usually takes.
    double progress(Job job) {
        return switch (job.state()) {
            case JobState.Submitting _ -> 0.02;
            case JobState.Running running when running.percent().isPresent() ->
                    running.percent().getAsInt() / 100.0 * 0.95;
            case JobState.Running running -> guessed(job, running);
            case JobState.Ready _, JobState.Saving _ ->
                    0.95 + 0.05 * production.savedOf(job.id()).orElse(0);
            case JobState.Saved _ -> 1;
            default -> 0;
        };
    }

    /// Never quite there by guessing.
    private double guessed(Job job, JobState.Running running) {
        var usual =
                stage.services()
                        .model(job.service(), job.shot().model())
                        .map(model -> model.usual().multipliedBy(job.shot().seconds()).dividedBy(5))
                        .orElse(Duration.ofMinutes(3));
        var share = (double) lapse(running.since()).toMillis() / Math.max(1, usual.toMillis());
        return 0.9 * (1 - Math.exp(-1.6 * share));
    }

    Duration lapse(Instant since) {
        return Duration.between(since, stage.clock().now());
    }

    String modelTitle(Job job) {
        return stage.services().titleOf(job.shot());
    }

    /// What may stand beside a job: the clip itself once it is here, else whoever plays in it.
    List<Path> pictures(Job job) {
        var poster =
                job.state() instanceof JobState.Saved(var clip)
                        ? Stream.of(ways.poster().apply(clip))
                        : Stream.<Path>empty();
        var people =
                job.shot().faces().stream()
                        .map(Asset::id)
                        .flatMap(id -> composer.member(id).stream())
                        .flatMap(member -> member.portrait().stream())
                        .limit(1);
        return Stream.concat(poster, people).toList();
    }
}
