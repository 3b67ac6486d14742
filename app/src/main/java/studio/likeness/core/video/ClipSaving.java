package studio.likeness.core.video;

import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;

/// Brings a finished clip home: file, last frame and the note beside it. Saving what is saved
/// already finds it and does nothing more.
public interface ClipSaving {
    Outcome<Clip> save(Job job, JobReport.Ready ready, Progress progress)
            throws InterruptedException;
}
