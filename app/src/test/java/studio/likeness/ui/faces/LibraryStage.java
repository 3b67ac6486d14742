package studio.likeness.ui.faces;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.face.Appearance;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Consent;
import studio.likeness.core.face.Consents;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.HandTurnedClock;
import studio.likeness.core.face.Library;
import studio.likeness.core.face.MemoryBook;
import studio.likeness.core.face.MemoryPhotos;
import studio.likeness.core.face.Person;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.FakeService;
import studio.likeness.core.face.enroll.MemoryEnrollments;
import studio.likeness.core.face.enroll.Stage;
import studio.likeness.core.face.receipt.Notary;
import studio.likeness.core.face.receipt.TestKey;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.ui.task.DirectTasks;

/// A library in memory.
public final class LibraryStage {
    final MemoryBook book = new MemoryBook();
    final MemoryEnrollments enrollments = new MemoryEnrollments();
    final FakeService service = new FakeService(ServiceId.BLOCKRUN, Duration.ofSeconds(4));
    final List<String> wanted = new ArrayList<>();
    final List<Problem> troubles = new ArrayList<>();
    String written = "";
    Path posters = Path.of("/clips/posters");
    private final HandTurnedClock clock = new HandTurnedClock();
    private final Notary notary = TestKey.notary();
    private final MemoryPhotos photos;

    public LibraryStage(Optional<URI> picture) {
        photos = new MemoryPhotos(picture);
    }

    public FacesViewModel viewModel() {
        var ids = new int[1];
        var consents =
                new Consents(
                        book,
                        notary,
                        clock,
                        count -> {
                            var bytes = new byte[count];
                            bytes[0] = (byte) ++ids[0];
                            return bytes;
                        });
        var library = new Library(book, consents);
        var shelf =
                new FacesViewModel.Shelf(
                        library,
                        enrollments,
                        photos,
                        () -> List.of(new Door(service, Set.of(PaidBy.values()), false)),
                        this::write,
                        clip -> posters.resolve(clip + ".jpg"));
        return new FacesViewModel(shelf, new DirectTasks(), new Wanted(), troubles::add);
    }

    private final class Wanted implements FacesViewModel.Ways {
        @Override
        public void enroll() {
            wanted.add("somebody new");
        }

        @Override
        public void resume(String enrollment) {
            wanted.add("enrollment " + enrollment);
        }

        @Override
        public void again(String person) {
            wanted.add("person " + person);
        }
    }

    private Outcome<Path> write(Path file, String text) {
        written = text;
        return Outcome.done(file);
    }

    /// Five people as a studio has them after a month.
    public LibraryStage furnished() {
        book.appears(
                "p1",
                clip("Neon-alley-take-3-4f2a91c0.mp4", Duration.ofHours(3)),
                clip("Rooftop-sunrise-77b1e2d4.mp4", Duration.ofDays(2)));
        add("p1", "Ada Lindqvist", FaceKind.REAL_PERSON, ServiceId.BLOCKRUN);
        add("p2", "Mei Tanaka", FaceKind.REAL_PERSON, ServiceId.JARVISCLAW);
        add("p3", "Tomas Rey", FaceKind.REAL_PERSON, ServiceId.ANYFAST);
        book.keep("p3", asset(ServiceId.APIMART, FaceKind.REAL_PERSON));
        add("p4", "Cyber Knight", FaceKind.VIRTUAL, ServiceId.BLOCKRUN);
        person("p5", "Lena Ott", FaceKind.REAL_PERSON);
        enrollments.keep(
                new Enrollment(
                        "e5",
                        "p5",
                        new Enrollment.Subject(
                                FaceKind.REAL_PERSON,
                                ServiceId.ANYFAST,
                                "Lena Ott",
                                MemoryPhotos.photo(800, 800)),
                        new Stage.Consented(),
                        clock.now(),
                        clock.now()));
        return this;
    }

    private Appearance clip(String file, Duration ago) {
        return new Appearance(
                file,
                ServiceId.BLOCKRUN,
                "seedance-2.0",
                file,
                "ab".repeat(32),
                clock.now().minus(ago));
    }

    void add(String id, String name, FaceKind kind, ServiceId service) {
        person(id, name, kind);
        book.keep(id, asset(service, kind));
        var consent =
                new Consent(
                        "c" + id,
                        id,
                        name,
                        service,
                        "ab".repeat(32),
                        Consent.Scope.PUBLIC_CLIPS,
                        clock.now(),
                        Optional.empty(),
                        Optional.empty());
        book.record(List.of(consent), notary::given);
    }

    void person(String id, String name, FaceKind kind) {
        book.keep(
                new Person(
                        id,
                        kind,
                        name,
                        Optional.of(MemoryPhotos.photo(800, 800)),
                        clock.now(),
                        Optional.empty()));
    }

    private static Asset asset(ServiceId service, FaceKind kind) {
        return new Asset(
                service, kind, "ta_0f1e2d3c4b5a69788796", "rf_1", "", "", AssetState.READY);
    }
}
