package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.LedgerReader;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;
import studio.likeness.ui.walk.Fx;

/// The walk in the whole studio, as far as it goes on this side: what is refused, what is taken
/// back, what a restart leaves.
@Timeout(180)
@SuppressWarnings("NullAway.Init") // set before each test
class FarWalkTest {
    private static final Locale SYSTEM = Locale.getDefault();

    @TempDir private Path folder;
    private PracticeServer services;
    private Stage stage;
    private Window window;
    private FarHand hand;
    private PaymentSigner far;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{\"version\":1,\"welcomed\":true}");
        Locale.setDefault(Locale.ENGLISH);
        services = PracticeServer.start(PracticeOptions.standard());
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
        enroll();
    }

    private void open() {
        stage = Fx.call(Stage::new);
        window = StudioWindow.studio(asked(), new Window.Start(folder, false));
        Fx.run(() -> window.show(stage));
        hand = new FarHand(stage::getScene);
    }

    /// Services that go on when the studio ends, as in life.
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

    private void leave() {
        Fx.run(stage::close);
        window.close();
    }

    @AfterEach
    void end() {
        leave();
        services.close();
        far.close();
        Locale.setDefault(SYSTEM);
    }

    @Test
    void onlyTheAnswerToTheOpenRequestIsTakenAndARestartForgetsNothing() throws Exception {
        var request = request();
        answer(new SignAnswer(new UUID(1, 2), signed(request).signature(), ""));
        hand.until("refused", () -> says("This answer belongs to another request"));
        leave();
        open();
        assertThat(request()).isEqualTo(request);
        answer(signed(request));
        hand.until("taken", () -> stage.getScene().lookup("#sign-accept") == null);
        hand.press("nav-faces");
        hand.pressFirst("face-card");
        hand.press("enroll-pay");
        hand.sees("enroll-asset-id");
        assertThat(ledger().entries())
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.state()).isEqualTo(PurchaseState.SETTLED);
                            assertThat(entry.progress().signings()).isEqualTo(1);
                        });
    }

    @Test
    void aRequestThatIsTakenBackPaysNothingAndTheNextOneIsAnother() throws Exception {
        var first = request();
        hand.press("sign-withdraw");
        hand.press("enroll-again");
        hand.press("enroll-pay");
        hand.agree();
        var second = request();
        assertThat(second.transfer().nonce()).isNotEqualTo(first.transfer().nonce());
        answer(signed(first));
        hand.until("refused", () -> says("This answer belongs to another request"));
        answer(signed(second));
        hand.sees("enroll-asset-id");
        assertThat(ledger().entries())
                .extracting(entry -> entry.state())
                .containsExactlyInAnyOrder(PurchaseState.SETTLED, PurchaseState.NOT_CHARGED);
    }

    private void enroll() throws InterruptedException {
        hand.press("nav-faces");
        for (var id :
                List.of("enroll-start", "enroll-kind-virtual", "enroll-next", "enroll-next")) {
            hand.press(id);
        }
        hand.type("enroll-name", "Ada");
        hand.type("enroll-photo-url", services.base() + "/practice/portraits/ada.png");
        new Hand(stage.getScene()).enter("enroll-photo-url");
        for (var id : List.of("enroll-consent", "enroll-next", "enroll-pay")) {
            hand.press(id);
        }
        hand.agree();
    }

    private SignRequest request() throws Exception {
        hand.sees("sign-request-text");
        var collector = new UrCollector();
        collector.take(hand.look("sign-request-text", node -> ((TextArea) node).getText()));
        return Making.value(SignRequest.read(collector.whole().orElseThrow()));
    }

    private SignAnswer signed(SignRequest request) {
        return new SignAnswer(request.id(), Making.value(far.sign(request.transfer())), "");
    }

    private void answer(SignAnswer answer) throws InterruptedException {
        hand.type("sign-answer-text", answer.ur().toString());
        hand.press("sign-accept");
    }

    private boolean says(String part) {
        return stage.getScene().getRoot().lookupAll(".trouble .strong").stream()
                .anyMatch(node -> ((Label) node).getText().contains(part));
    }

    private LedgerReader.Page ledger() {
        var file = folder.resolve("practice/studio.db");
        try (var database = Making.value(Database.open(file, new SystemClock(), "test"))) {
            return Making.value(new SqliteLedger(database).page(LedgerFilter.ALL, 0, 9));
        }
    }
}
