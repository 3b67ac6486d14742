package studio.likeness.core.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Keeps jobs, and every state that was ever written for one.
public final class BookInMemory implements JobBook {
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    public final List<Job> written = new ArrayList<>();

    /// How many writes of which jobs the disk refuses from now on.
    public int refusals;

    public Predicate<Job> refused = _ -> true;

    @Override
    public void write(Job job) {
        if (refusals > 0 && refused.test(job)) {
            refusals--;
            throw new IllegalStateException("the disk is full");
        }
        var before = jobs.get(job.id());
        jobs.put(job.id(), before == null ? job : job.at(before.place()).held(before.held()));
        written.add(job);
    }

    @Override
    public void arrange(Job job) {
        jobs.computeIfPresent(job.id(), (_, old) -> old.at(job.place()).held(job.held()));
    }

    @Override
    public List<Job> jobs() {
        return jobs.values().stream().sorted(Comparator.comparingLong(Job::place)).toList();
    }

    @Override
    public void remove(String id) {
        jobs.remove(id);
    }

    public Job of(String id) {
        var job = jobs.get(id);
        if (job == null) {
            throw new AssertionError("never written: " + id);
        }
        return job;
    }
}
