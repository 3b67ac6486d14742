package studio.likeness.ui.enroll;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Consents;
import studio.likeness.core.face.HandTurnedClock;
import studio.likeness.core.face.MemoryBook;
import studio.likeness.core.face.MemoryPhotos;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.PhotoAddresses;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.face.enroll.FakeService;
import studio.likeness.core.face.enroll.MemoryEnrollments;
import studio.likeness.core.face.enroll.PhotoRoute;
import studio.likeness.core.face.enroll.Registry;
import studio.likeness.core.face.receipt.TestKey;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Sink;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PhotoProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.portrait.PortraitShelf;
import studio.likeness.ui.control.Thumb;

/// The wizard with nothing real around it: every service a fake, every record in memory, the clock
/// in a test's hand.
public final class WizardStage {
    private static final byte[] PHOTO = {8, 8, 0, 0};

    final HandTurnedClock clock = new HandTurnedClock();
    final MemoryBook book = new MemoryBook();
    final MemoryEnrollments enrollments = new MemoryEnrollments();
    final FakeTill till = new FakeTill();
    final Map<ServiceId, FakeService> services = new EnumMap<>(ServiceId.class);
    boolean left;
    Optional<Asset> clipWith = Optional.empty();
    int shownRequests;

    /// As in practice: every service is on this computer.
    boolean loopback;

    /// At APIMart the key is missing.
    boolean apiMartKey;

    final MemoryPhotos photos;
    private final EnrollViewModel viewModel;
    private int ids;

    public WizardStage(BackgroundTasks tasks) {
        this(tasks, Optional.empty());
    }

    /// @param picture what every photo looks like
    public WizardStage(BackgroundTasks tasks, Optional<URI> picture) {
        photos = new MemoryPhotos(picture);
        for (var id : ServiceId.values()) {
            var byWord = id == ServiceId.ANYFAST || id == ServiceId.APIMART;
            services.put(id, new FakeService(id, Duration.ofSeconds(byWord ? 0 : 4)));
        }
        viewModel = wizard(tasks);
    }

    /// Another wizard over the same records, as after a restart.
    EnrollViewModel wizard(BackgroundTasks tasks) {
        return new EnrollViewModel(workshop(), tasks, clock, () -> left = true);
    }

    private Workshop workshop() {
        return new Workshop(
                new Registry(
                        book,
                        enrollments,
                        new Consents(book, TestKey.notary(), clock, this::entropy),
                        clock),
                photos,
                new PhotoAddresses(new NoWire(), photos),
                new PhotoRoute(photos, new NoPlace()),
                new World(),
                till);
    }

    private byte[] entropy(int count) {
        var bytes = new byte[count];
        bytes[0] = (byte) ++ids;
        return bytes;
    }

    public EnrollViewModel wizard() {
        return viewModel;
    }

    FakeService service() {
        return service(ServiceId.BLOCKRUN);
    }

    FakeService service(ServiceId id) {
        return Objects.requireNonNull(services.get(id));
    }

    /// Up to the code, or to the price where there is none.
    public void enter(ServiceId service, String name) {
        viewModel.open();
        viewModel.next();
        viewModel.choice().doors().stream()
                .filter(door -> door.offer().service() == service)
                .forEach(viewModel.choice().doorProperty()::set);
        viewModel.next();
        fill(name);
        viewModel.next();
    }

    public void fill(String name) {
        fill(viewModel, name);
    }

    static void fill(EnrollViewModel wizard, String name) {
        wizard.person().nameProperty().set(name);
        wizard.person().take(PHOTO.clone());
        wizard.person().consent().agreedProperty().set(true);
    }

    public void pass(Duration time) {
        for (var left = time; left.isPositive(); left = left.minusMillis(250)) {
            clock.turn(Duration.ofMillis(250));
            viewModel.phone().tick();
            viewModel.finish().tick();
        }
    }

    private final class World implements Workshop.Outside {
        private static final PortraitShelf SHELF = new PortraitShelf();

        @Override
        public List<Door> doors() {
            return services.values().stream().map(this::door).toList();
        }

        private Door door(FakeService service) {
            var missing = service.offer().service() == ServiceId.APIMART && !apiMartKey;
            var means = missing ? Set.<PaidBy>of() : Set.of(PaidBy.values());
            return new Door(service, means, loopback);
        }

        @Override
        public List<Workshop.Sample> samples() {
            return List.of(sample("ada", "Ada Lindqvist"), sample("mei", "Mei Tanaka"));
        }

        private static Workshop.Sample sample(String id, String name) {
            var address = "https://img.example/" + id + ".png";
            var png = SHELF.find(id).orElseThrow();
            var portrait = Thumb.of(png, Workshop.Sample.SIDE);
            return new Workshop.Sample(id, name, address, portrait);
        }

        @Override
        public void makeClip(Asset face) {
            clipWith = Optional.of(face);
        }

        @Override
        public void showSettings() {
            left = true;
        }

        @Override
        public void showRequest() {
            shownRequests++;
        }

        @Override
        public Outcome<URI> open(URI page) {
            return Outcome.done(page);
        }
    }

    /// No service keeps photos for others.
    private static final class NoPlace implements PhotoRoute.Host {
        @Override
        public Outcome<Photo.At> host(Photo.Held photo) {
            return Outcome.failed(new PhotoProblem.PhotoNeedsAddress());
        }

        @Override
        public Optional<Problem> missing() {
            return Optional.of(new PhotoProblem.PhotoNeedsAddress());
        }
    }

    private static final class NoWire implements Wire {
        @Override
        public Outcome<Answer> send(Call call, Progress progress) {
            return Outcome.failed(new Problem.HostUnreachable(call.host()));
        }

        @Override
        public Outcome<Answer> stream(Call call, Sink sink, Progress progress) {
            return Outcome.failed(new Problem.HostUnreachable(call.host()));
        }
    }
}
