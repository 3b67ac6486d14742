package studio.likeness.core.video;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.ServiceId;

/// The rooms for videos that this start has, in the order in which they are offered.
public final class VideoServices {
    private final Map<ServiceId, VideoService> rooms = new EnumMap<>(ServiceId.class);

    public VideoServices(List<VideoService> rooms) {
        rooms.forEach(room -> this.rooms.put(room.id(), room));
    }

    public List<VideoService> all() {
        return List.copyOf(rooms.values());
    }

    public VideoService of(ServiceId id) {
        var room = rooms.get(id);
        if (room == null) {
            throw new IllegalArgumentException("no videos at " + id);
        }
        return room;
    }

    /// The exact call that orders a job, people in its prompt named as the service wants it.
    public Order<Ticket> order(Job job) {
        var room = of(job.service());
        return room.submit(Mentions.spoken(job.shot(), room), job.id());
    }

    public Optional<Fitting> fitting(Shot shot) {
        return model(shot.service(), shot.model()).map(m -> new Fitting(shot.service(), m));
    }

    public Optional<Model> model(ServiceId service, String id) {
        return Optional.ofNullable(rooms.get(service)).stream()
                .flatMap(room -> room.models().stream())
                .filter(model -> model.id().equals(id))
                .findFirst();
    }
}
