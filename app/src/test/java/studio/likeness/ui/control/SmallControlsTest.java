package studio.likeness.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.ui.theme.Fx;

/// Each small control says what it is from birth, and changes its tone without keeping the old.
class SmallControlsTest {
    @Test
    void aChipHasOneToneAtATime() throws Exception {
        Fx.run(
                () -> {
                    var chip = new Chip("waiting", Tone.QUIET);
                    assertThat(chip.getStyleClass()).contains("chip", "quiet");
                    chip.show("ready", Tone.GOOD);
                    assertThat(chip.getText()).isEqualTo("ready");
                    assertThat(chip.getStyleClass()).contains("good").doesNotContain("quiet");
                    assertThat(chip.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
                });
    }

    @Test
    void aBadgeIsAButtonWithADot() throws Exception {
        Fx.run(
                () -> {
                    var badge = new Badge("Practice", Tone.CARE);
                    assertThat(badge.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
                    assertThat(badge.getGraphic().getStyleClass()).contains("dot");
                    badge.show("Live", Tone.BAD);
                    assertThat(badge.getStyleClass()).contains("bad").doesNotContain("care");
                    assertThat(Badge.plain("19.98 USDC").getGraphic()).isNull();
                });
    }

    @Test
    void anIconButtonIsNamedForEyesAndEars() throws Exception {
        Fx.run(
                () -> {
                    var button = new IconButton(Feather.LOCK, "Lock the wallet");
                    assertThat(button.getAccessibleText()).isEqualTo("Lock the wallet");
                    assertThat(button.getTooltip()).isNull();
                    pointAt(button);
                    assertThat(button.getTooltip().getText()).isEqualTo("Lock the wallet");
                    button.show(Feather.UNLOCK, "Unlock the wallet");
                    assertThat(button.getAccessibleText()).isEqualTo("Unlock the wallet");
                    assertThat(button.getTooltip().getText()).isEqualTo("Unlock the wallet");
                    assertThat(((Icon) button.getGraphic()).sign()).isEqualTo(Feather.UNLOCK);
                });
    }

    @Test
    void aHintIsTheNewestWhenThePointerComes() throws Exception {
        Fx.run(
                () -> {
                    var label = new Label("3");
                    Hint.on(label, "3 at work");
                    Hint.on(label, "4 at work");
                    pointAt(label);
                    var tip = label.getTooltip();
                    assertThat(tip.getText()).isEqualTo("4 at work");
                    Hint.on(label, "Done");
                    pointAt(label);
                    assertThat(label.getTooltip()).isSameAs(tip);
                    assertThat(tip.getText()).isEqualTo("Done");
                });
    }

    private static void pointAt(Node node) {
        node.fireEvent(
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    @Test
    void aLongCodeShowsItsEndsAndCopiesItselfWhole() throws Exception {
        Fx.run(
                () -> {
                    var hex = "0x01234567" + "ff".repeat(24) + "89abcdef";
                    var code = new ShortCode("code", new SimpleStringProperty(hex), "Copy");
                    var ends = (Label) code.getChildren().getFirst();
                    assertThat(ends.getText()).isEqualTo("01234567 … 89abcdef");
                    assertThat(ends.getTooltip().getText()).isEqualTo(hex);
                    assertThat(ends.getAccessibleText()).isEqualTo(hex);
                    ((Button) code.getChildren().getLast()).fire();
                    assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(hex);
                    assertThat(ShortCode.ends("0x12")).isEqualTo("12");
                });
    }

    @Test
    void aTitledCardIsAGroupWithAName() throws Exception {
        Fx.run(
                () -> {
                    var inside = new Label("inside");
                    var card = Card.titled("Limits", inside);
                    assertThat(card.getAccessibleText()).isEqualTo("Limits");
                    assertThat(card.getChildren()).hasSize(2).last().isSameAs(inside);
                    assertThat(new Card(new Label()).getChildren()).hasSize(1);
                });
    }

    @Test
    void aKeyNamesItsValue() throws Exception {
        Fx.run(
                () -> {
                    var field = new TextField("2.00");
                    var fact = new KeyValue("Per payment", field);
                    assertThat(((Label) fact.getChildren().getFirst()).getLabelFor())
                            .isSameAs(field);
                    assertThat(new KeyValue("To", "BlockRun").last().getStyleClass())
                            .contains("key-value", "last");
                });
    }

    @Test
    void aToastSaysItsSentenceAndOffersItsActs() throws Exception {
        Fx.run(
                () -> {
                    var dismissed = new AtomicInteger();
                    var shown = new AtomicInteger();
                    var toast =
                            new Toast(Tone.GOOD, "Saved", "Dismiss", dismissed::incrementAndGet);
                    toast.act("Show", shown::incrementAndGet).fire();
                    assertThat(toast.getAccessibleText()).isEqualTo("Saved");
                    ((Button) toast.getChildren().getLast()).fire();
                    assertThat(shown).hasValue(1);
                    assertThat(dismissed).hasValue(1);
                    assertThat(toast.getChildren().getFirst().getStyleClass()).contains("good");
                });
    }

    @Test
    void aColumnIsNeverTallerThanItsTextAtItsWidth() throws Exception {
        Fx.run(
                () -> {
                    var text = new Label("Somebody who agrees to play in your clips");
                    text.setWrapText(true);
                    text.setMinHeight(Region.USE_PREF_SIZE);
                    var column = new Column(text);
                    column.setPrefWidth(120);
                    new Scene(column);
                    column.applyCss();
                    assertThat(column.minHeight(-1)).isEqualTo(text.prefHeight(120));
                });
    }
}
