package studio.likeness.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.theme.Fx;

/// Typing, correcting, pasting; and that nothing of it stays or shows.
class SecretFieldTest {
    @Test
    void whatIsTypedComesOutAndShowsAsDots() throws Exception {
        Fx.run(
                () -> {
                    var field = shown();
                    type(field, "s3crét");
                    assertThat(text(field)).isEqualTo("s3crét");
                    assertThat(drawn(field)).isEqualTo("••••••");
                    assertThat(field.lengthProperty().get()).isEqualTo(6);
                    assertThat(field.getAccessibleRole()).isEqualTo(AccessibleRole.PASSWORD_FIELD);
                });
    }

    @Test
    void itIsCorrectedAtTheCaret() throws Exception {
        Fx.run(
                () -> {
                    var field = shown();
                    type(field, "abcd");
                    press(field, KeyCode.LEFT, KeyCode.LEFT, KeyCode.BACK_SPACE);
                    type(field, "X");
                    press(field, KeyCode.DELETE);
                    assertThat(text(field)).isEqualTo("aXd");
                    press(field, KeyCode.HOME);
                    type(field, "1");
                    press(field, KeyCode.END);
                    type(field, "9");
                    assertThat(text(field)).isEqualTo("1aXd9");
                });
    }

    @Test
    void aPasteGoesInAndTypingOverAllReplacesIt() throws Exception {
        Fx.run(
                () -> {
                    var field = shown();
                    Clipboard.getSystemClipboard()
                            .setContent(Map.of(DataFormat.PLAIN_TEXT, " one two\nthree \n"));
                    command(field, KeyCode.V);
                    assertThat(text(field)).isEqualTo("one two three");
                    command(field, KeyCode.A);
                    type(field, "z");
                    assertThat(text(field)).isEqualTo("z");
                });
    }

    @Test
    void revealedLettersAreShownOneByOne() throws Exception {
        Fx.run(
                () -> {
                    var field = shown();
                    field.reveal(true);
                    type(field, "zoo");
                    assertThat(drawn(field)).isEqualTo("zoo");
                    var line = (TextFlow) field.lookup("TextFlow");
                    assertThat(line.getChildren()).hasSize(3);
                });
    }

    @Test
    void leavingTheWindowWipesIt() throws Exception {
        Fx.run(
                () -> {
                    var field = shown();
                    type(field, "secret");
                    ((StackPane) field.getParent()).getChildren().clear();
                    assertThat(field.isEmpty()).isTrue();
                });
    }

    @Test
    void enterIsHandedOnAndChangesAreTold() throws Exception {
        Fx.run(
                () -> {
                    var entered = new AtomicInteger();
                    var changed = new AtomicInteger();
                    var field = shown();
                    field.setOnEnter(entered::incrementAndGet);
                    field.setOnChange(changed::incrementAndGet);
                    type(field, "a");
                    press(field, KeyCode.ENTER);
                    assertThat(entered).hasValue(1);
                    assertThat(changed).hasValue(1);
                });
    }

    @Test
    void longContentWrapsInsteadOfHiding() throws Exception {
        Fx.run(
                () -> {
                    var field = shown();
                    var one = field.prefHeight(200);
                    field.reveal(true);
                    type(field, "abandon ".repeat(24));
                    assertThat(field.prefHeight(200)).isGreaterThan(one * 3);
                });
    }

    @Test
    void noMoreIsTakenThanAnySecretIsLong() {
        var buffer = new SecretBuffer();
        buffer.insert("x".repeat(SecretBuffer.MOST + 10));
        assertThat(buffer.length()).isEqualTo(SecretBuffer.MOST);
        buffer.wipe();
        assertThat(buffer.length()).isZero();
        buffer.deleteBefore();
        buffer.deleteAfter();
        assertThat(buffer.caret()).isZero();
    }

    private static SecretField shown() {
        var field = new SecretField("Password");
        new Scene(new StackPane(field));
        return field;
    }

    private static void type(SecretField field, String letters) {
        letters.chars()
                .forEach(
                        letter ->
                                Event.fireEvent(
                                        field,
                                        new KeyEvent(
                                                KeyEvent.KEY_TYPED,
                                                String.valueOf((char) letter),
                                                "",
                                                KeyCode.UNDEFINED,
                                                false,
                                                false,
                                                false,
                                                false)));
    }

    private static void press(SecretField field, KeyCode... codes) {
        for (var code : codes) {
            Event.fireEvent(field, pressed(code, false));
        }
    }

    private static void command(SecretField field, KeyCode code) {
        Event.fireEvent(field, pressed(code, true));
    }

    private static KeyEvent pressed(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    private static String text(SecretField field) {
        try (var secret = field.copy()) {
            return secret.use(String::new);
        }
    }

    private static String drawn(SecretField field) {
        var text = new StringBuilder();
        for (var each : ((TextFlow) field.lookup("TextFlow")).getChildren()) {
            text.append(((Text) each).getText());
        }
        return text.toString();
    }
}
