package studio.likeness.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;
import studio.likeness.ui.walk.Fx;

/// The whole studio with an account whose key is elsewhere, and that key in the hand of the test.
/// The services go on when the studio ends, as in life.
@Timeout(180)
@SuppressWarnings("NullAway.Init") // set before each test
abstract class FarStudio {
    private static final Locale SYSTEM = Locale.getDefault();

    @TempDir private Path home;
    private Path folder;
    final LaterClock clock = new LaterClock(Duration.ZERO);
    private PracticeServer services;
    private Stage stage;
    private Window window;
    private PaymentSigner far;
    FarHand hand;

    @BeforeEach
    void start() throws Exception {
        folder = Files.createDirectory(home.resolve("studio"));
        Files.writeString(folder.resolve("settings.json"), "{\"version\":1,\"welcomed\":true}");
        Locale.setDefault(Locale.ENGLISH);
        services = PracticeServer.start(PracticeOptions.standard().withTime(clock));
        var scalar = new byte[32];
        scalar[31] = 0x33;
        far =
                new PaymentSigner(
                        Making.value(SigningKey.taking(scalar)),
                        Set.of(Network.BASE_SEPOLIA.dollar()));
        open();
        hand.press("nav-wallet");
        hand.press("wallet-watch");
        hand.type("wallet-watch-address", far.address().toString());
        hand.press("wallet-keep");
        hand.payWithTheWatchedOne();
        hand.untilText("wallet-balance", "20.00");
    }

    final void open() {
        stage = Fx.call(Stage::new);
        window = StudioWindow.studio(asked(), Asked.start(folder, false), clock);
        Fx.run(() -> window.show(stage));
        hand = new FarHand(stage::getScene);
    }

    private Arguments.Studio asked() {
        var at = new PracticeAddresses(services.base());
        var words =
                new String[] {
                    "--practice",
                    "--service-url=blockrun=" + at.service(ServiceId.BLOCKRUN),
                    "--rpc-url=" + at.chain()
                };
        return switch (Arguments.parse(words)) {
            case Arguments.Studio studio -> studio;
            case Arguments other -> throw new AssertionError(other);
        };
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
    void end() {
        leave();
        services.close();
        far.close();
        Locale.setDefault(SYSTEM);
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

    /// What is on the screen for the other computer.
    final SignRequest request() throws Exception {
        hand.sees("sign-request-text");
        var collector = new UrCollector();
        collector.take(hand.look("sign-request-text", node -> ((TextArea) node).getText()));
        return Making.value(SignRequest.read(collector.whole().orElseThrow()));
    }

    final SignAnswer signed(SignRequest request) {
        return new SignAnswer(request.id(), Making.value(far.sign(request.transfer())), "");
    }

    final void answer(SignAnswer answer) throws InterruptedException {
        hand.type("sign-answer-text", answer.ur().toString());
        hand.press("sign-accept");
    }

    final void untilRefused(String why) {
        hand.until("refused: " + why, () -> says(why));
    }

    final void untilGone(String id) {
        hand.until(id + " is gone", () -> stage.getScene().lookup("#" + id) == null);
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
