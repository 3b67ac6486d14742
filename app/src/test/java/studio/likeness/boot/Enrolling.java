package studio.likeness.boot;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Settings;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.practice.Stage;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Ledger;
import studio.likeness.practice.world.Liveness;
import studio.likeness.ui.enroll.EnrollViewModel;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.prefs.NoStore;
import studio.likeness.ui.task.DirectTasks;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// A studio in which somebody enrolls a face: real records, wire, services and till; the practice
/// services on the other side; a hand on their clock, and a phone.
final class Enrolling implements AutoCloseable {
    final Stage stage;
    final Pocket pocket = new Pocket(0x21);
    final LiveSettings settings =
            new LiveSettings(new NoStore(), new DirectTasks(), Settings.fresh(), _ -> {});
    boolean wentToSettings;
    @Nullable Asset clipWith;
    private Path home;
    private final Showroom room;
    private final Look look;
    private final Clock clock;
    private OpenMode mode;
    private FacesRoom faces;
    private FacesPlace place;
    private Hand hand;
    private @Nullable URI opened;

    Enrolling(Path home, Stage stage, Showroom room, Look look) {
        this.home = home;
        this.stage = stage;
        this.room = room;
        this.look = look;
        this.clock = new StageClock(stage);
        pocket.keys.put(ServiceId.ANYFAST, "practice");
        pocket.keys.put(ServiceId.APIMART, "practice");
        open();
    }

    /// As if the studio had just been started.
    private void open() {
        var folder = new ModeFolder(home.resolve("practice"));
        Pocket.value(Pocket.value(Folders.open(home)).open(Mode.PRACTICE));
        var database = Pocket.value(Database.open(folder.database(), clock, "test"));
        var services = new HashMap<ServiceId, URI>();
        var practice = new PracticeAddresses(stage.at(""));
        for (var id : ServiceId.values()) {
            services.put(id, practice.service(id));
        }
        var addresses = new Arguments.Addresses(services, List.of(practice.chain()));
        mode =
                new OpenMode(
                        Mode.PRACTICE,
                        folder,
                        database,
                        new PracticeOutside(addresses, new PracticeServices()));
        var tools =
                new Tools(
                        look.words(),
                        settings,
                        new DirectTasks(),
                        Outcome::done,
                        clock,
                        new SecureEntropy());
        faces = new FacesRoom(tools, mode, means(tools, database));
        place = Fx.call(() -> new FacesPlace(tools, faces));
        hand = new Hand(room.show(place.root(), look));
        Fx.run(place::shown);
    }

    private FacesRoom.Means means(Tools tools, Database database) {
        var undated = new UndatedWire(mode.wire());
        var ledger = new SqliteLedger(database);
        var checkout = pocket.checkout(mode, stage.at("/rpc"), undated, ledger, clock);
        var till = new FaceTill(tools, undated, ledger, checkout, pocket.reviewAt(checkout));
        return new FacesRoom.Means(
                new FacesRoom.Account(pocket::address, pocket::receipts),
                pocket::key,
                till,
                this::browse,
                new FacesRoom.Ways(
                        problem -> {
                            throw new AssertionError(problem);
                        },
                        () -> wentToSettings = true,
                        () -> {},
                        face -> clipWith = face));
    }

    private Outcome<URI> browse(URI page) {
        opened = page;
        return Outcome.done(page);
    }

    /// The page that the browser of this computer was last sent to.
    URI opened() {
        return Objects.requireNonNull(opened);
    }

    /// The mouse and the keyboard.
    Hand hand() {
        return hand;
    }

    FacesRoom faces() {
        return faces;
    }

    EnrollViewModel wizard() {
        return faces.wizard().open().orElseThrow();
    }

    void start() {
        hand.press("enroll-start");
    }

    /// The studio is closed and started again.
    void restart() {
        closeStudio();
        open();
    }

    /// Another studio of the same person: same wallet and keys, nothing on record.
    void moveTo(Path other) {
        closeStudio();
        home = other;
        open();
    }

    /// From the card of whoever is on the way.
    void resume() {
        hand.pressFirst("face-card");
    }

    Enrollment unfinished() {
        return faces.enrollments().unfinished().getFirst();
    }

    /// Up to the code: kind, service, name, photo, consent.
    void enter(ServiceId service, String name, String photo) {
        start();
        hand.press("enroll-kind-real");
        hand.press("enroll-next");
        hand.press("enroll-service-" + service.id());
        hand.press("enroll-next");
        hand.type("enroll-name", name);
        hand.type("enroll-photo-url", photo);
        hand.enter("enroll-photo-url");
        hand.press("enroll-consent");
        hand.press("enroll-next");
    }

    /// Time goes by, and the window's own clock with it.
    void pass(Duration time) {
        for (var left = time; left.isPositive(); left = left.minusSeconds(1)) {
            stage.pass(Duration.ofSeconds(1));
            Fx.run(
                    () -> {
                        faces.wizard().open().ifPresent(wizard -> wizard.phone().tick());
                        faces.wizard().open().ifPresent(wizard -> wizard.finish().tick());
                    });
        }
    }

    /// What somebody does on the phone with the link that the code shows.
    void onThePhone(Consumer<Phone> act) {
        onThePhone(hand.code(), act);
    }

    void onThePhone(String code, Consumer<Phone> act) {
        var link = URI.create(code);
        act.accept(new Phone(stage, link.getPath().replaceFirst("^.*/", "")));
    }

    /// A phone with the page of the link open.
    record Phone(Stage stage, String token) {
        void opens() {
            live().open(token);
        }

        void nodsAndBlinks() {
            live().open(token);
            live().verify(token);
        }

        void fails() {
            live().open(token);
            live().fail(token);
        }

        private Liveness live() {
            return stage.server().world().liveness();
        }
    }

    /// What the chain moved out of the account that pays, in millionths.
    long taken() {
        var name = pocket.address().orElseThrow().toString().toLowerCase(Locale.ROOT);
        var owner = Address.of(name);
        return Ledger.GIFT.subtract(stage.server().ledger().balanceOf(owner)).longValueExact();
    }

    private void closeStudio() {
        Fx.run(
                () -> {
                    place.hidden();
                    place.close();
                });
        mode.close();
    }

    @Override
    public void close() {
        closeStudio();
        pocket.close();
    }

    private record StageClock(Stage stage) implements Clock {
        @Override
        public Instant now() {
            return Instant.ofEpochSecond(stage.seconds());
        }

        @Override
        public Duration uptime() {
            return Duration.between(Instant.EPOCH, now());
        }
    }
}
