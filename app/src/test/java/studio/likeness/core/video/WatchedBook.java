package studio.likeness.core.video;

import java.util.List;
import java.util.function.Consumer;

/// Tells of each line before it is on the disk, where it can still be kept from it.
record WatchedBook(JobBook disk, Consumer<Job> watching) implements JobBook {
    @Override
    public void write(Job job) {
        watching.accept(job);
        disk.write(job);
    }

    @Override
    public void arrange(Job job) {
        disk.arrange(job);
    }

    @Override
    public List<Job> jobs() {
        return disk.jobs();
    }

    @Override
    public void remove(String id) {
        disk.remove(id);
    }
}
