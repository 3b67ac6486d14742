package studio.likeness.core.video;

import java.util.List;
import studio.likeness.core.problem.Problem;

/// Who wants to know how jobs get on. Called on the production's own thread.
public interface ProductionListener {
    void changed(Job job);

    void removed(String id);

    void finished(Clip clip);

    /// Jobs of an earlier run are there; nothing is done for them until [Production#goOn] or
    /// [Production#holdAll].
    void foundUnfinished(List<Job> unfinished);

    void trouble(Problem problem);
}
