package studio.likeness.core.video;

import java.util.Optional;
import studio.likeness.core.problem.Problem;

/// What one step did to a job.
///
/// @param clip the clip that it brought home
/// @param stumbled why it has to be tried again
record Step(Job job, Optional<Clip> clip, Optional<Problem> stumbled) {
    static Step to(Job job) {
        return new Step(job, Optional.empty(), Optional.empty());
    }

    static Step stumbling(Job job, Problem problem) {
        return new Step(job, Optional.empty(), Optional.of(problem));
    }

    static Step home(Job job, Clip clip) {
        return new Step(job, Optional.of(clip), Optional.empty());
    }
}
