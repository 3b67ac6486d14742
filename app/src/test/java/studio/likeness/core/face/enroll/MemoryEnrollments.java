package studio.likeness.core.face.enroll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.service.ServiceId;

/// Enrollments in memory.
public final class MemoryEnrollments implements Enrollments {
    private final Map<String, Enrollment> all = new LinkedHashMap<>();
    private final Map<ServiceId, List<Instant>> starts = new LinkedHashMap<>();

    @Override
    public void keep(Enrollment enrollment) {
        all.put(enrollment.id(), enrollment);
    }

    @Override
    public Optional<Enrollment> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Enrollment> unfinished() {
        return all.values().stream().filter(each -> !each.over()).toList();
    }

    @Override
    public void drop(String id) {
        all.remove(id);
    }

    @Override
    public void started(ServiceId service, Instant at) {
        starts.computeIfAbsent(service, _ -> new ArrayList<>()).add(at);
    }

    @Override
    public List<Instant> starts(ServiceId service, Instant since) {
        return starts.getOrDefault(service, List.of()).stream()
                .filter(at -> !at.isBefore(since))
                .toList();
    }
}
