package studio.likeness.ui.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.DeskLimits;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// The offline window as a person uses it.
class SignerViewTest {
    private final ManualTasks tasks = new ManualTasks();
    private final OfflineComputer computer = new OfflineComputer(tasks);
    private final KeyViewModel keys = computer.keys();
    private final Words words = new Words(Locale.ENGLISH);
    private Showroom room;
    private SignerView view;
    private Scene scene;

    @BeforeEach
    void open() {
        room = new Showroom();
        view = Fx.call(() -> computer.view(keys, words));
        scene = room.show(view.root(), Look.all().getFirst());
        Fx.run(keys::begin);
        work();
    }

    @AfterEach
    void close() {
        Fx.run(view::close);
        room.close();
    }

    @Test
    void aPaymentIsUnlockedReadSignedAndHandedBackByKeyboard() throws Exception {
        type("#wallet-password", "right");
        press("#wallet-password", KeyCode.ENTER);
        work();
        assertThat(node("#offline-tabs").isVisible()).isTrue();
        text("#offline-request-text", computer.request(714_000).ur().toString());
        work();
        assertThat(label("#pay-amount")).isEqualTo("0.714000");
        assertThat(label("#pay-recipient")).contains("2096 93Bc");
        assertThat(label("#pay-expires")).contains("9 minutes 40 seconds");
        assertThat(label("#pay-purpose")).isEqualTo("It says: Likeness Studio: BlockRun");
        assertThat(node("#offline-sign").getLayoutX())
                .as("a yes stands last, as on the online review")
                .isGreaterThan(node("#offline-dismiss").getLayoutX());
        Fx.run(() -> node("#offline-sign").requestFocus());
        press("#offline-sign", KeyCode.SPACE);
        work();
        var collector = new UrCollector();
        collector.take(String.valueOf(node("#offline-answer-qr").getUserData()));
        var answer = SignAnswer.read(collector.whole().orElseThrow());
        assertThat(((Outcome.Done<SignAnswer>) answer).value().id())
                .isEqualTo(computer.request(714_000).id());
        assertThat(((TextArea) node("#offline-answer-text")).getText())
                .startsWith("ur:eth-signature/");
        assertThat(computer.signed).hasSize(1);
        fire("#offline-answer-save");
        work();
        assertThat(computer.written).hasSize(1);
        fire("#offline-next");
        assertThat(find("#offline-request-text")).isNotNull();
    }

    @Test
    void whatWasSignedHereBeforeSaysSo() {
        unlock();
        text("#offline-request-text", computer.request(714_000).ur().toString());
        work();
        assertThat(find("#offline-before")).isNull();
        fire("#offline-sign");
        work();
        fire("#offline-next");
        text("#offline-request-text", computer.request(714_000).ur().toString());
        work();
        assertThat(label("#offline-before")).startsWith("Signed here before, at ");
        assertThat(node("#offline-sign")).isNotNull();
    }

    @Test
    void aRequestOverTheCapIsShownAndCannotBeSigned() {
        unlock();
        text("#offline-request-text", computer.request(20_000_001).ur().toString());
        work();
        assertThat(find("#offline-refusal")).isNotNull();
        assertThat(find("#offline-sign")).isNull();
        fire("#offline-dismiss");
        assertThat(find("#offline-request-file")).isNotNull();
        assertThat(computer.signed).isEmpty();
    }

    @Test
    void theLimitIsSaidAtThisComputerAndCountsAtOnce() {
        unlock();
        turnTo(2);
        enter("#offline-cap-call", "0.50");
        assertThat(computer.limits)
                .isEqualTo(
                        Outcome.done(new Caps(MicroUsd.of(500_000), DeskLimits.CAREFUL.perDay())));
        enter("#offline-cap-day", "much");
        assertThat(computer.limits).isInstanceOf(Outcome.Done.class);
        turnTo(0);
        text("#offline-request-text", computer.request(714_000).ur().toString());
        work();
        assertThat(find("#offline-refusal")).isNotNull();
        assertThat(find("#offline-sign")).isNull();
    }

    @Test
    void limitsThatCannotBeReadSignNothing() {
        computer.limits = Outcome.failed(new AirgapProblem.LimitsBroken("/limits.json"));
        unlock();
        text("#offline-request-text", computer.request(1).ur().toString());
        work();
        assertThat(find("#offline-sign")).isNull();
        assertThat(trouble()).contains("/limits.json");
    }

    @Test
    void limitsThatCannotBeReadAreMendedInOneAct() {
        computer.limits = Outcome.failed(new AirgapProblem.LimitsBroken("/limits.json"));
        unlock();
        turnTo(2);
        assertThat(node(".limits").isVisible()).isFalse();
        assertThat(node("#offline-limits-again").getParent().isVisible()).isTrue();
        fire("#offline-limits-again");
        work();
        assertThat(computer.limits).isEqualTo(Outcome.done(DeskLimits.CAREFUL));
        assertThat(node("#offline-limits-again").getParent().isVisible()).isFalse();
        enter("#offline-cap-day", "5");
        assertThat(computer.limits)
                .isEqualTo(
                        Outcome.done(
                                new Caps(DeskLimits.CAREFUL.perCall(), MicroUsd.of(5_000_000))));
    }

    private void turnTo(int tab) {
        Fx.run(
                () ->
                        scene.lookup("#offline-tabs").lookupAll(".toggle-button").stream()
                                .skip(tab)
                                .map(ToggleButton.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .fire());
        work();
    }

    private void enter(String id, String text) {
        Fx.run(
                () -> {
                    var field = (TextField) scene.lookup(id);
                    field.setText(text);
                    field.fireEvent(new ActionEvent());
                });
        work();
    }

    @Test
    void picturesOfSeveralCodesAreCollected() {
        unlock();
        var frames = new UrFrames(computer.request(5).ur(), 200);
        computer.inPicture = List.of(frames.frame(1), frames.frame(3));
        fire("#offline-request-file");
        work();
        assertThat(label("#offline-request-parts"))
                .isEqualTo(
                        "2 of %d parts read. Bring the others in any order."
                                .formatted(frames.count()));
        computer.inPicture = LongStream.rangeClosed(4, 30).mapToObj(frames::frame).toList();
        fire("#offline-request-file");
        work();
        assertThat(state()).isInstanceOf(DeskState.Review.class);
    }

    @Test
    void aPictureWithoutACodeAndAnythingElseAreRefusedInWords() {
        unlock();
        fire("#offline-request-file");
        work();
        assertThat(trouble()).startsWith("No code could be made out");
        text("#offline-request-text", "https://example.test");
        assertThat(trouble()).isEqualTo("This is not a code that the studio knows.");
        text("#offline-request-text", "");
        assertThat(trouble()).isEmpty();
    }

    @Test
    void aWrongPasswordLeavesItLocked() {
        type("#wallet-password", "wrong");
        fire("#wallet-unlock");
        work();
        assertThat(keys.stateProperty().get()).isInstanceOf(KeyState.Locked.class);
        assertThat(trouble()).isNotEmpty();
    }

    @Test
    void anIdleKeyLocksAndTheRequestWaits() {
        unlock();
        text("#offline-request-text", computer.request(9).ur().toString());
        work();
        computer.late = true;
        Fx.run(tasks::runAll);
        assertThat(keys.stateProperty().get()).isInstanceOf(KeyState.Locked.class);
        assertThat(find("#offline-sign")).isNull();
        computer.late = false;
        unlock();
        assertThat(find("#offline-sign")).isNotNull();
    }

    @Test
    void tabWalksThroughTheText() {
        unlock();
        Fx.run(() -> node("#offline-request-text").requestFocus());
        press("#offline-request-text", KeyCode.TAB);
        assertThat(Fx.call(() -> scene.getFocusOwner().getId()))
                .isNotEqualTo("offline-request-text");
    }

    private DeskState state() {
        return Fx.call(() -> computer.desk().stateProperty().get());
    }

    private void unlock() {
        Fx.run(() -> keys.unlock(OfflineComputer.password("right")));
        work();
    }

    private void work() {
        Fx.run(tasks::run);
        room.settle(scene);
    }

    private @Nullable Node find(String id) {
        return Fx.call(() -> scene.lookup(id));
    }

    private Node node(String id) {
        return Objects.requireNonNull(find(id), id);
    }

    private String label(String id) {
        return Fx.call(() -> ((Label) scene.lookup(id)).getText());
    }

    private String trouble() {
        return Fx.call(
                () -> {
                    var box = scene.lookup(".trouble");
                    return box.isVisible() ? ((Label) box.lookup(".strong")).getText() : "";
                });
    }

    private void fire(String id) {
        Fx.run(() -> ((Button) scene.lookup(id)).fire());
    }

    private void text(String id, String text) {
        Fx.run(() -> ((TextArea) scene.lookup(id)).setText(text));
    }

    private void type(String id, String text) {
        for (var letter : text.split("", -1)) {
            Fx.run(
                    () ->
                            scene.lookup(id)
                                    .fireEvent(
                                            new KeyEvent(
                                                    KeyEvent.KEY_TYPED,
                                                    letter,
                                                    "",
                                                    KeyCode.UNDEFINED,
                                                    false,
                                                    false,
                                                    false,
                                                    false)));
        }
    }

    private void press(String id, KeyCode code) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Fx.run(
                    () -> {
                        var node = scene.lookup(id);
                        if (node != null) {
                            node.fireEvent(
                                    new KeyEvent(type, "", "", code, false, false, false, false));
                        }
                    });
        }
    }
}
