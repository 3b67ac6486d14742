package studio.likeness.core.video;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.ServiceId;

/// The rooms for videos that this start has, in the order in which they are offered.
public final class VideoServices {
    private final Map<ServiceId, VideoService> rooms = new EnumMap<>(ServiceId.class);

    private final Delivery delivery;

    public VideoServices(List<VideoService> rooms, Delivery delivery) {
        this.delivery = delivery;
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

    /// How a job is ordered and how its answer reads. Files of this computer are not in it.
    public Order<Ticket> order(Job job) {
        return order(job, spoken(job.shot()));
    }

    /// The exact call that orders a job: people in its prompt named as the service wants it, files
    /// of this computer brought there. Blocks on disk and network.
    public Outcome<Order<Ticket>> outgoing(Job job) throws InterruptedException {
        var model = model(job.service(), job.shot().model());
        if (model.isEmpty()) {
            return Outcome.done(order(job));
        }
        return delivery.bring(spoken(job.shot()), of(job.service()), model.get())
                .map(shot -> order(job, shot));
    }

    private Shot spoken(Shot shot) {
        return Mentions.spoken(shot, of(shot.service()));
    }

    private Order<Ticket> order(Job job, Shot shot) {
        return of(job.service()).submit(shot, job.id());
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

    /// As people know the model; its id where no data file has it.
    public String titleOf(Shot shot) {
        return model(shot.service(), shot.model()).map(Model::title).orElse(shot.model());
    }

    /// The same for an id alone, told apart from another service's model of that title.
    public String titleOf(String id) {
        var all = rooms.values().stream().flatMap(VideoServices::titled).toList();
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(
                        found ->
                                all.stream().allMatch(each -> each.isClearBeside(found))
                                        ? found.title()
                                        : found.title() + " · " + found.service().title())
                .orElse(id);
    }

    private static Stream<Titled> titled(VideoService room) {
        return room.models().stream()
                .map(model -> new Titled(room.id(), model.id(), model.title()));
    }

    private record Titled(ServiceId service, String id, String title) {
        private boolean isClearBeside(Titled other) {
            return id.equals(other.id) || !title.equals(other.title);
        }
    }
}
