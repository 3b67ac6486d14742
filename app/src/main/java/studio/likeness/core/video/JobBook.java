package studio.likeness.core.video;

import java.util.List;

/// Where jobs are written down. Calls block on the disk, and what they write is there when they
/// return.
public interface JobBook {
    /// Place and hold of a job that is known stay as they were: they are a person's, and change
    /// while a step of the job is on its way.
    void write(Job job);

    /// Writes place and hold alone.
    void arrange(Job job);

    /// In the order of their places.
    List<Job> jobs();

    void remove(String id);
}
