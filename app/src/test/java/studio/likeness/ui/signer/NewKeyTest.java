package studio.likeness.ui.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// The key of a computer that has none yet.
@SuppressWarnings("NullAway.Init") // opened before each test
class NewKeyTest {
    private static Showroom room;

    private final ManualTasks tasks = new ManualTasks();
    private final OfflineComputer computer = new OfflineComputer(tasks);
    private final KeyViewModel keys = computer.keys();
    private Screen view;
    private Scene scene;

    @BeforeAll
    static void openRoom() {
        room = new Showroom();
    }

    @AfterAll
    static void closeRoom() {
        room.close();
    }

    @BeforeEach
    void open() {
        computer.hasKey = false;
        var look = Look.all().getFirst();
        view = Fx.call(() -> computer.view(keys, look.words()));
        scene = room.show(view.root(), look);
        Fx.run(keys::begin);
        work();
    }

    @AfterEach
    void close() {
        Fx.run(view::close);
    }

    @Test
    void aKeyIsMadeFromNewWordsThatAreTypedBack() {
        var drawn = drawn();
        assertThat(drawn).hasSize(12);
        press("wallet-words-written");
        type("wallet-words-confirm", "about");
        type("wallet-password", "long enough");
        type("wallet-password-again", "long enough");
        assertThat(node("wallet-keep").isDisabled()).isTrue();
        Fx.run(() -> ((SecretField) node("wallet-words-confirm")).clear());
        type("wallet-words-confirm", String.join(" ", drawn));
        assertThat(node("wallet-keep").isDisabled()).isFalse();
        key("wallet-password-again", KeyCode.ENTER);
        work();
        assertThat(keys.stateProperty().get()).isInstanceOf(KeyState.Locked.class);
    }

    /// Whoever copies from the screen has nothing on paper.
    @Test
    void noWordIsInSightWhileTheyAreTyped() {
        assertThat(isSeen("wallet-words")).isTrue();
        assertThat(isSeen("wallet-words-confirm")).isFalse();
        assertThat(isSeen("wallet-keep")).isFalse();
        press("wallet-words-written");
        assertThat(isSeen("wallet-words")).isFalse();
        assertThat(isSeen("wallet-words-confirm")).isTrue();
        assertThat(Fx.call(() -> scene.getFocusOwner().getId())).isEqualTo("wallet-words-confirm");
        assertThat(texts()).doesNotContain("abandon");
    }

    @Test
    void theWordsComeBackWithOneActAndEmptyWhatWasTyped() {
        var drawn = drawn();
        press("wallet-words-written");
        type("wallet-words-confirm", String.join(" ", drawn));
        type("wallet-password", "long enough");
        type("wallet-password-again", "long enough");
        press("wallet-words-back");
        assertThat(drawn()).as("the same").isEqualTo(drawn);
        assertThat(isSeen("wallet-words-confirm")).isFalse();
        press("wallet-words-written");
        for (var field :
                List.of("wallet-words-confirm", "wallet-password", "wallet-password-again")) {
            assertThat(Fx.call(() -> ((SecretField) node(field)).isEmpty())).as(field).isTrue();
        }
        assertThat(node("wallet-keep").isDisabled()).isTrue();
    }

    @Test
    void twentyFourWordsCanBeHadAndAreTypedBackToo() {
        Fx.run(
                () ->
                        node("wallet-words-count").lookupAll(".toggle-button").stream()
                                .map(ToggleButton.class::cast)
                                .filter(each -> each.getText().startsWith("24"))
                                .forEach(ToggleButton::fire));
        room.settle(scene);
        var drawn = drawn();
        assertThat(drawn).hasSize(24);
        press("wallet-words-written");
        type("wallet-words-confirm", String.join(" ", drawn.subList(0, 12)));
        type("wallet-password", "long enough");
        type("wallet-password-again", "long enough");
        assertThat(node("wallet-keep").isDisabled()).isTrue();
        type("wallet-words-confirm", " " + String.join(" ", drawn.subList(12, 24)));
        assertThat(node("wallet-keep").isDisabled()).isFalse();
    }

    @Test
    void wordsThatWereBroughtAreTypedAtOnce() {
        Fx.run(
                () ->
                        node("wallet-source").lookupAll(".toggle-button").stream()
                                .skip(1)
                                .map(ToggleButton.class::cast)
                                .forEach(ToggleButton::fire));
        room.settle(scene);
        assertThat(isSeen("wallet-words")).isFalse();
        assertThat(isSeen("wallet-words-confirm")).isTrue();
        type("wallet-words-confirm", "any words");
        type("wallet-password", "long enough");
        type("wallet-password-again", "long enough");
        assertThat(node("wallet-keep").isDisabled()).isFalse();
    }

    private List<String> drawn() {
        return Fx.call(
                () ->
                        node("wallet-words").lookupAll(".chip").stream()
                                .map(chip -> ((Label) chip).getText())
                                .map(text -> text.substring(text.indexOf("  ") + 2))
                                .toList());
    }

    private String texts() {
        return Fx.call(
                () ->
                        scene.getRoot().lookupAll(".label").stream()
                                .map(label -> ((Label) label).getText())
                                .toList()
                                .toString());
    }

    private void work() {
        Fx.run(tasks::run);
        room.settle(scene);
    }

    private void press(String id) {
        Fx.run(() -> ((Button) node(id)).fire());
        room.settle(scene);
    }

    private void type(String id, String text) {
        Fx.run(
                () -> {
                    for (var letter : text.split("", -1)) {
                        node(id).fireEvent(event(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
                    }
                });
    }

    private void key(String id, KeyCode code) {
        Fx.run(() -> node(id).fireEvent(event(KeyEvent.KEY_PRESSED, "", code)));
    }

    private static KeyEvent event(
            javafx.event.EventType<KeyEvent> type, String letter, KeyCode code) {
        return new KeyEvent(type, letter, "", code, false, false, false, false);
    }

    private boolean isSeen(String id) {
        return Fx.call(
                () -> {
                    var node = scene.lookup("#" + id);
                    for (var at = node; at != null; at = at.getParent()) {
                        if (!at.isVisible()) {
                            return false;
                        }
                    }
                    return node != null;
                });
    }

    private Node node(String id) {
        return Objects.requireNonNull(Fx.call(() -> scene.lookup("#" + id)), id);
    }
}
