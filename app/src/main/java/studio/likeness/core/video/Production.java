package studio.likeness.core.video;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.text.Message;

/// All jobs, from the first word to the saved clip. It lives on the thread of whoever starts tasks;
/// every step is taken in the background and is on the disk before it is acted upon. While no job
/// is active it starts nothing at all, and no step is ever cancelled: only the wait before one is.
/// A step that ends in what nobody expected is told, and its job tried again later.
public final class Production implements AutoCloseable {
    private final JobBook book;
    private final Steps steps;
    private final Recovery recovery;
    private final Schedule schedule;
    private final BackgroundTasks tasks;
    private final ProductionListener listener;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Pauses pauses;
    private final Turns turns;
    private final Set<String> unreckoned = new HashSet<>();
    private final List<Runnable> afterOpening = new ArrayList<>();
    private boolean opening;
    private boolean asking;
    private volatile boolean closed;

    public Production(
            JobBook book,
            Steps steps,
            Schedule schedule,
            BackgroundTasks tasks,
            ProductionListener listener) {
        this.book = book;
        this.steps = steps;
        this.recovery = steps.recovery();
        this.schedule = schedule;
        this.tasks = tasks;
        this.listener = listener;
        this.pauses = new Pauses(tasks);
        this.turns = new Turns(book, steps, schedule, tasks, new Mine());
    }

    /// Takes up what an earlier run left. No service is asked before a person says so, but once for
    /// each clip that is paid for and was kept back: it may be there by now.
    public void open() {
        opening = true;
        open(1);
    }

    private void open(int attempt) {
        tasks.start(
                quietly("task.read-jobs", recovery::recovered)
                        .onDone(this::opened)
                        .onProblem(
                                problem -> {
                                    listener.trouble(problem);
                                    open(attempt + 1);
                                })
                        .after(attempt == 1 ? Duration.ZERO : Schedule.pause(attempt)));
    }

    private void opened(List<Job> found) {
        opening = false;
        found.forEach(this::show);
        var unfinished = found.stream().filter(Production::isLookedAt).toList();
        asking = !unfinished.isEmpty();
        if (asking) {
            listener.foundUnfinished(unfinished);
        }
        found.stream().filter(job -> !job.held()).map(Job::id).forEach(this::takeUp);
        found.stream()
                .filter(recovery::needsNobody)
                .forEach(job -> turns.take(job.id(), "task.look-at-job", _ -> steps.lookOnce(job)));
        List.copyOf(afterOpening).forEach(Runnable::run);
        afterOpening.clear();
        reckon();
    }

    private static boolean isLookedAt(Job job) {
        return job.state().active() && !job.held() && !(job.state() instanceof JobState.Submitting);
    }

    /// Goes on with an order that waits for its signature, whatever was said of the others: no
    /// service hears of it before a person brings that, and to bring it is their word.
    public void takeUp(String id) {
        if (opening) {
            afterOpening.add(() -> takeUp(id));
            return;
        }
        var job = jobs.get(id);
        if (!closed && job != null && job.state() instanceof JobState.Submitting) {
            pauses.end(id);
            turns.take(id, "task.order-clip", _ -> steps.resume(job));
        }
    }

    /// Asks anew for a payment that nobody signed in time.
    public void askAgain(String id) {
        var job = jobs.get(id);
        if (!closed && job != null && job.state().lapsed() && !turns.isBusy(id)) {
            var awake = job.held(false);
            show(awake.in(new JobState.Approved()));
            arrange(awake);
            turns.take(id, "task.order-clip", _ -> steps.askAgain(awake));
        }
    }

    public List<Job> jobs() {
        return List.copyOf(jobs.values());
    }

    /// How much of a clip has come in.
    public OptionalDouble savedOf(String id) {
        return turns.savedOf(id);
    }

    public void goOn() {
        asking = false;
        jobs().forEach(this::next);
    }

    /// Leaves alone what an earlier run began; each can be taken up by itself.
    public void holdAll() {
        asking = false;
        jobs().stream().filter(job -> job.state().active()).forEach(job -> hold(job.id(), true));
    }

    /// Writes a job down, and tells when that is done; what has left meanwhile stays as it is. Not
    /// before all earlier ones are known: they are taken for an earlier run's.
    ///
    /// @param otherwise told when the disk refuses; nothing of it is in the list then
    public void keep(Job job, Consumer<Job> then, Consumer<Problem> otherwise) {
        if (opening) {
            afterOpening.add(() -> keep(job, then, otherwise));
            return;
        }
        var known = jobs.get(job.id());
        var left = known != null && !known.state().unsent();
        if (left || !turns.begin(job.id())) {
            return;
        }
        tasks.start(
                quietly("task.keep-job", () -> written(job))
                        .onDone(
                                kept -> {
                                    turns.end(kept.id());
                                    show(kept);
                                    then.accept(kept);
                                })
                        .onProblem(
                                problem -> {
                                    turns.end(job.id());
                                    listener.trouble(problem);
                                    otherwise.accept(new VideoProblem.JobNotKept());
                                }));
    }

    private Job written(Job job) {
        book.write(job);
        return job;
    }

    /// Sends what a person said yes to; it is on the disk as being sent before it is.
    public void submit(Job job, Payment payment) {
        // What is known here is newer than what was shown when the yes was given.
        var known = jobs.getOrDefault(job.id(), job);
        if (!turns.isBusy(job.id()) && known.state().unsent() && !known.held()) {
            show(job.in(new JobState.Approved()));
            turns.take(job.id(), "task.order-clip", _ -> steps.submit(job, payment));
        }
    }

    /// Looks now at a job that is being made, was set aside, or whose clip is still to be saved.
    public void lookNow(String id) {
        var job = jobs.get(id);
        if (job != null && !turns.isBusy(id)) {
            pauses.end(id);
            var awake = steps.awakened(job.held(false));
            show(awake);
            arrange(awake);
            proceed(awake);
        }
    }

    public void hold(String id, boolean held) {
        var job = jobs.get(id);
        if (job != null && job.held() != held) {
            pauses.end(id);
            var now = job.held(held);
            show(now);
            arrange(now);
            next(now);
        }
    }

    /// Takes a job back that has not been sent.
    public void cancel(String id) {
        var job = jobs.get(id);
        if (job != null && job.state().unsent()) {
            keep(job.in(new JobState.Cancelled()), _ -> {}, _ -> {});
        }
    }

    /// Removes from the list what has come to its end. Clips stay.
    public void forget(String id) {
        var job = jobs.get(id);
        if (job == null || job.state().active() || turns.isBusy(id)) {
            return;
        }
        jobs.remove(id);
        listener.removed(id);
        tasks.start(
                quietly(
                        "task.keep-job",
                        () -> {
                            book.remove(id);
                            return id;
                        }));
    }

    /// Learns what became of money that was open when its job came to an end.
    public void reckon() {
        jobs().forEach(this::reckon);
    }

    /// The step that is being taken may have read the records too early.
    private void reckon(Job job) {
        if (turns.isBusy(job.id())) {
            unreckoned.add(job.id());
        } else if (!closed && !job.state().active() && job.bill().inFlight()) {
            turns.take(job.id(), "task.read-jobs", _ -> Step.to(recovery.reckoned(job)));
        }
    }

    /// Changes the places of two that have not been sent.
    public void swap(String id, String other) {
        var one = jobs.get(id);
        var two = jobs.get(other);
        if (one != null && two != null && one.state().unsent() && two.state().unsent()) {
            List.of(one.at(two.place()), two.at(one.place()))
                    .forEach(
                            moved -> {
                                show(moved);
                                arrange(moved);
                            });
        }
    }

    /// False: nobody sees the window.
    public void watched(boolean now) {
        if (schedule.watched(now) && now) {
            for (var job : jobs()) {
                if (pauses.end(job.id())) {
                    next(job);
                }
            }
        }
    }

    /// Starts nothing more. Steps that are being taken end by themselves. From any thread.
    @Override
    public void close() {
        closed = true;
    }

    private void next(Job job) {
        var waits = closed || asking || job.held() || turns.isBusy(job.id());
        if (waits || !job.state().goesOn()) {
            return;
        }
        var delay = schedule.before(job, looked());
        if (delay.isZero()) {
            proceed(job);
            return;
        }
        pauses.begin(job.id(), delay, () -> proceed(jobs.getOrDefault(job.id(), job)));
    }

    private long looked() {
        return jobs.values().stream()
                .filter(job -> job.state() instanceof JobState.Running && !job.held())
                .count();
    }

    private void proceed(Job job) {
        if (closed || asking || job.held()) {
            return;
        }
        switch (job.state()) {
            case JobState.Submitting _ ->
                    turns.take(job.id(), "task.order-clip", _ -> steps.resume(job));
            case JobState.Running _ ->
                    turns.take(job.id(), "task.look-at-job", _ -> steps.look(job));
            case JobState.Ready _ ->
                    turns.take(job.id(), "task.save-clip", progress -> steps.save(job, progress));
            default -> {}
        }
    }

    private final class Mine implements Turns.Whose {
        @Override
        public Optional<Job> goingOn(String id) {
            return closed ? Optional.empty() : Optional.ofNullable(jobs.get(id));
        }

        @Override
        public void over(String id, Step step) {
            taken(id, step);
        }

        @Override
        public void trouble(Problem problem) {
            listener.trouble(problem);
        }
    }

    private void taken(String id, Step step) {
        var known = jobs.getOrDefault(id, step.job());
        var job = step.job().held(known.held()).at(known.place());
        try {
            show(job);
            step.clip().ifPresent(listener::finished);
        } finally {
            next(job);
            if (unreckoned.remove(id)) {
                reckon(job);
            }
        }
    }

    /// Most looks find nothing new, and nobody needs to be told that.
    private void show(Job job) {
        if (!job.equals(jobs.put(job.id(), job))) {
            listener.changed(job);
        }
    }

    private void arrange(Job job) {
        tasks.start(
                quietly(
                        "task.keep-job",
                        () -> {
                            book.arrange(job);
                            return job;
                        }));
    }

    private <T> Task<T> quietly(String title, Callable<T> act) {
        return Task.of(Message.of(title), _ -> Outcome.done(act.call()))
                .onProblem(listener::trouble)
                .quiet();
    }
}
