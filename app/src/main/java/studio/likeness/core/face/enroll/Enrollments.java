package studio.likeness.core.face.enroll;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.service.ServiceId;

/// Faces on their way, on disk. Calls block; each is whole on the disk when it returns.
public interface Enrollments {
    void keep(Enrollment enrollment);

    Optional<Enrollment> find(String id);

    /// Those that are not over, the newest first.
    List<Enrollment> unfinished();

    /// Given up by the person. A consent that was given stays on record.
    void drop(String id);

    /// A code was asked for: it counts against the hour, also after a restart.
    void started(ServiceId service, Instant at);

    List<Instant> starts(ServiceId service, Instant since);
}
