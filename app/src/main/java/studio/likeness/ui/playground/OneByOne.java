package studio.likeness.ui.playground;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Approvals;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Payment;
import studio.likeness.core.video.Production;

/// Orders whose payments are carried to their key by a person, of which there is one on its way at
/// a time. Each begins when the one before it has left. When one does not leave, the rest stay in
/// the list, held.
final class OneByOne {
    private final Production production;
    private final Approvals approvals;
    private final BackgroundTasks tasks;
    private final Consumer<Problem> trouble;
    private final ObservableList<Job> jobs;
    private final ListChangeListener<Job> onJobs = _ -> look();
    private final Deque<Job> waiting;
    private String current;

    /// @param jobs as they stand
    /// @param all what was agreed to together
    private OneByOne(
            Production production,
            Approvals approvals,
            BackgroundTasks tasks,
            JobsViewModel jobs,
            List<Job> all) {
        this.production = production;
        this.approvals = approvals;
        this.tasks = tasks;
        this.jobs = jobs.jobs();
        this.trouble = jobs::trouble;
        waiting = new ArrayDeque<>(all);
        current = waiting.remove().id();
    }

    static void begin(
            Production production,
            Approvals approvals,
            BackgroundTasks tasks,
            JobsViewModel jobs,
            List<Job> all,
            Payment first) {
        var orders = new OneByOne(production, approvals, tasks, jobs, all);
        production.submit(all.getFirst(), first);
        orders.jobs.addListener(orders.onJobs);
        orders.look();
    }

    private void look() {
        switch (standing(current).map(Job::state).orElseGet(JobState.Cancelled::new)) {
            case JobState.Approved _, JobState.Submitting _ -> {}
            case JobState.Running _, JobState.Ready _, JobState.Saving _, JobState.Saved _ ->
                    goOn(this::next);
            case JobState.Composed _,
                    JobState.Quoted _,
                    JobState.SetAside _,
                    JobState.Failed _,
                    JobState.Unknown _,
                    JobState.Cancelled _ ->
                    goOn(this::hold);
        }
    }

    /// A moment later: whoever else hears of the same change has heard of it by then.
    private void goOn(Runnable act) {
        jobs.removeListener(onJobs);
        tasks.start(
                Task.of(Message.of("task.order-clip"), _ -> Outcome.done(true))
                        .onDone(_ -> act.run())
                        .quiet());
    }

    private void next() {
        var next = waiting.poll();
        if (next == null) {
            return;
        }
        if (standing(next.id()).filter(OneByOne::stillWaits).isEmpty()) {
            next();
            return;
        }
        current = next.id();
        production.submit(next, approvals.agreed(next));
        jobs.addListener(onJobs);
        look();
    }

    /// A person may have held it, changed it, or taken it back meanwhile.
    private static boolean stillWaits(Job job) {
        return job.state() instanceof JobState.Quoted && !job.held();
    }

    private void hold() {
        var rest =
                waiting.stream()
                        .map(Job::id)
                        .filter(id -> standing(id).filter(OneByOne::stillWaits).isPresent())
                        .toList();
        waiting.clear();
        rest.forEach(id -> production.hold(id, true));
        if (!rest.isEmpty()) {
            trouble.accept(new VideoProblem.RestHeld(rest.size()));
        }
    }

    private Optional<Job> standing(String id) {
        return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
    }
}
