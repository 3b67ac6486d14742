package studio.likeness.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.service.ServiceId;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.ui.walk.Fx;

/// The whole studio in its window, with practice services that go on when it ends, as in life.
@Timeout(180)
@SuppressWarnings("NullAway.Init") // set before each test
abstract class WholeStudio {
    private static final Locale SYSTEM = Locale.getDefault();

    @TempDir private Path home;
    private Path folder;
    final LaterClock clock = new LaterClock(Duration.ZERO);
    private PracticeServer services;
    private Stage stage;
    private Window window;
    FarHand hand;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectory(home.resolve("studio"));
        Files.writeString(folder.resolve("settings.json"), "{\"version\":1,\"welcomed\":true}");
        Locale.setDefault(Locale.ENGLISH);
        services = PracticeServer.start(PracticeOptions.standard().withTime(clock));
        open();
    }

    final void open() {
        stage = Fx.call(Stage::new);
        window = StudioWindow.studio(asked(), Asked.start(folder, false), clock);
        Fx.run(() -> Shown.on(stage, window));
        hand = new FarHand(stage::getScene);
    }

    private Arguments.Studio asked() {
        var at = new PracticeAddresses(services.base());
        return Asked.by(
                "--practice",
                "--service-url=blockrun=" + at.service(ServiceId.BLOCKRUN),
                "--rpc-url=" + at.chain());
    }

    /// Something happens to a file of this mode while the studio is off.
    final void spoil(String file) throws IOException {
        leave();
        Files.writeString(folder.resolve("practice").resolve(file), "not what was written");
        open();
    }

    final void leave() {
        Fx.run(stage::close);
        window.close();
    }

    /// The next start finds the disk as it is at this moment, as after a kill.
    final void die() throws IOException {
        die(Duration.ZERO);
    }

    /// @param off how long it takes until somebody starts it again
    final void die(Duration off) throws IOException {
        var after = home.resolve("after");
        try (var all = Files.walk(folder)) {
            for (var each : all.toList()) {
                Files.copy(each, after.resolve(folder.relativize(each)));
            }
        }
        leave();
        clock.pass(off);
        folder = after;
        open();
    }

    @AfterEach
    void finish() {
        leave();
        services.close();
        Locale.setDefault(SYSTEM);
    }

    /// The services go wrong once.
    final void ask(FaultKind kind, String path) {
        services.world().faults().ask(Fault.once(kind, path));
    }

    final void enroll() throws InterruptedException {
        fillIn();
        pay();
    }

    final void pay() throws InterruptedException {
        hand.press("enroll-pay");
        hand.agree();
    }

    final void fillIn() throws InterruptedException {
        hand.press("nav-faces");
        for (var id :
                List.of("enroll-start", "enroll-kind-virtual", "enroll-next", "enroll-next")) {
            hand.press(id);
        }
        hand.type("enroll-name", "Ada");
        hand.type("enroll-photo-url", services.base() + "/practice/portraits/ada.png");
        new Hand(stage.getScene()).enter("enroll-photo-url");
        hand.press("enroll-consent");
        hand.press("enroll-next");
    }

    final void untilGone(String id) {
        hand.until(id + " is gone", () -> stage.getScene().lookup("#" + id) == null);
    }

    final void untilRefused(String why) {
        hand.until("refused: " + why, () -> says(why));
    }

    private boolean says(String part) {
        return stage.getScene().getRoot().lookupAll(".trouble .strong").stream()
                .anyMatch(node -> ((Label) node).getText().contains(part));
    }

    final List<Entry> ledger() {
        var file = folder.resolve("practice/studio.db");
        try (var database = Making.value(Database.open(file, new SystemClock(), "test"))) {
            return Making.value(new SqliteLedger(database).page(LedgerFilter.ALL, 0, 9)).entries();
        }
    }
}
