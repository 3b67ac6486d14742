package studio.likeness.ui.playground;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.ProductionListener;

/// Every job as it stands, newest on top.
public final class JobsViewModel implements ProductionListener {
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper unfinished = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private final Consumer<Clip> finished;
    private final Consumer<Problem> trouble;

    /// @param finished told of each clip that came home
    public JobsViewModel(Consumer<Clip> finished, Consumer<Problem> trouble) {
        this.finished = finished;
        this.trouble = trouble;
    }

    ObservableList<Job> jobs() {
        return jobs;
    }

    /// How many of an earlier run wait for go on or hold; none once that was answered.
    public ReadOnlyIntegerProperty unfinishedProperty() {
        return unfinished.getReadOnlyProperty();
    }

    /// Something is on its way, so that time is worth showing.
    ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /// All that may yet be taken, of what was signed for or of what keys are billed.
    MicroUsd inFlight(boolean signed) {
        return jobs.stream()
                .filter(job -> job.bill().inFlight() && JobWords.isSigned(job) == signed)
                .flatMap(job -> job.bill().amount().stream())
                .reduce(MicroUsd.ZERO, MicroUsd::plus);
    }

    int running() {
        return (int) jobs.stream().filter(job -> job.state().active() && !job.held()).count();
    }

    /// Whether a clip is on its way that a key is still needed for, to pay for it or to ask for it.
    public boolean needsKeys() {
        return unfinished.get() == 0
                && jobs.stream()
                        .filter(job -> !job.held())
                        .map(Job::state)
                        .anyMatch(at -> at.active() || at instanceof JobState.Approved);
    }

    void answered() {
        unfinished.set(0);
    }

    @Override
    public void changed(Job job) {
        var at = place(job.id());
        if (job.state() instanceof JobState.Composed || job.state() instanceof JobState.Cancelled) {
            // What nobody ordered is no job to look at.
            if (at >= 0) {
                jobs.remove(at);
            }
        } else if (at >= 0 && jobs.get(at).place() == job.place()) {
            jobs.set(at, job);
        } else {
            if (at >= 0) {
                jobs.remove(at);
            }
            jobs.add(free(job), job);
        }
        moving.set(running() > 0);
    }

    private int free(Job job) {
        for (var i = 0; i < jobs.size(); i++) {
            if (jobs.get(i).place() > job.place()) {
                return i;
            }
        }
        return jobs.size();
    }

    private int place(String id) {
        for (var i = 0; i < jobs.size(); i++) {
            if (jobs.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void removed(String id) {
        jobs.removeIf(job -> job.id().equals(id));
        moving.set(running() > 0);
    }

    @Override
    public void finished(Clip clip) {
        finished.accept(clip);
    }

    @Override
    public void foundUnfinished(List<Job> found) {
        unfinished.set(found.size());
    }

    @Override
    public void trouble(Problem problem) {
        trouble.accept(problem);
    }
}
