package studio.likeness.core.video;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// One step at a time for each job. A step is over when the disk knows of it, and no sooner; until
/// then nothing else is begun for its job.
final class Turns {
    private final JobBook book;
    private final Steps steps;
    private final Schedule schedule;
    private final BackgroundTasks tasks;
    private final Whose whose;
    private final Set<String> busy = new HashSet<>();
    private final Incoming incoming = new Incoming();

    /// What was done and is not on the disk yet.
    private final Map<String, Step> unwritten = new ConcurrentHashMap<>();

    Turns(JobBook book, Steps steps, Schedule schedule, BackgroundTasks tasks, Whose whose) {
        this.book = book;
        this.steps = steps;
        this.schedule = schedule;
        this.tasks = tasks;
        this.whose = whose;
    }

    /// Who has the jobs.
    interface Whose {
        /// As it is known, while anything more is to be done for it.
        Optional<Job> goingOn(String id);

        /// The job is free again.
        void over(String id, Step step);

        void trouble(Problem problem);
    }

    interface Taking {
        Step take(Progress progress) throws InterruptedException;
    }

    boolean isBusy(String id) {
        return busy.contains(id);
    }

    /// Whether it was free. Nothing is begun for it before its [#end].
    boolean begin(String id) {
        return busy.add(id);
    }

    void end(String id) {
        busy.remove(id);
    }

    /// How much of a clip has come in.
    OptionalDouble savedOf(String id) {
        return incoming.of(id);
    }

    /// Nothing at all for a job that is busy.
    void take(String id, String title, Taking taking) {
        if (begin(id)) {
            start(id, title, taking, Duration.ZERO);
        }
    }

    private void start(String id, String title, Taking taking, Duration delay) {
        tasks.start(
                Task.of(
                                Message.of(title),
                                progress ->
                                        Outcome.done(
                                                kept(taking.take(incoming.noting(id, progress)))))
                        .onDone(step -> taken(id, step))
                        .onProblem(problem -> failed(id, problem))
                        .after(delay)
                        .quiet());
    }

    private Step kept(Step step) {
        unwritten.put(step.job().id(), step);
        book.write(step.job());
        unwritten.remove(step.job().id());
        return step;
    }

    private void taken(String id, Step step) {
        end(id);
        incoming.forget(id);
        schedule.after(step.job(), step.stumbled());
        whose.over(id, step);
    }

    /// What nobody expected. The job stays busy, so that nothing is ordered meanwhile: what was
    /// done is written down once the disk takes it, and what was not is found out and tried again.
    private void failed(String id, Problem problem) {
        whose.trouble(problem);
        whose.goingOn(id).ifPresentOrElse(job -> mend(job, problem), () -> end(id));
    }

    private void mend(Job job, Problem problem) {
        schedule.after(job, Optional.of(problem));
        var done = unwritten.get(job.id());
        start(
                job.id(),
                "task.keep-job",
                done == null ? _ -> steps.mended(job, problem) : _ -> done,
                schedule.afterStumble(job));
    }
}
