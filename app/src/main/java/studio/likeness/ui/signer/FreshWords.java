package studio.likeness.ui.signer;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.ui.control.Chip;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// New recovery words, to be written on paper. Whoever says that they did sees them no more: what
/// is typed back comes from the paper then, or is found to be missing there.
final class FreshWords extends VBox {
    private final KeyViewModel model;
    private final Words words;
    private final Runnable turned;
    private final FlowPane list = new FlowPane(8, 8);
    private Mnemonic.Size size = Mnemonic.Size.TWELVE;
    private @Nullable Mnemonic drawn;
    private boolean written;

    /// @param turned told when the words come into sight or go out of it
    FreshWords(KeyViewModel model, Words words, Runnable turned) {
        super(12);
        this.model = model;
        this.words = words;
        this.turned = turned;
        list.setId("wallet-words");
    }

    void draw() {
        drawAnew();
        show(false);
    }

    private void drawAnew() {
        forget();
        var fresh = model.draw(size);
        for (var place = 1; place <= fresh.count(); place++) {
            list.getChildren().add(new Chip(place + "  " + fresh.word(place), Tone.QUIET));
        }
        drawn = fresh;
    }

    void forget() {
        if (drawn != null) {
            drawn.close();
            drawn = null;
        }
        list.getChildren().clear();
    }

    /// They are on the screen, and nobody types them from there.
    boolean areInSight() {
        return drawn != null && !written;
    }

    /// Nothing that has to be typed back, or typed back as it is.
    boolean areTypedBack(SecretField typed) {
        return drawn == null || isTypedBack(drawn, typed);
    }

    private static boolean isTypedBack(Mnemonic drawn, SecretField typed) {
        try (var back = typed.copy();
                var text = drawn.text()) {
            return back.use(one -> text.use(other -> isSame(one, other)));
        }
    }

    /// Blanks at the end are no mistake.
    private static boolean isSame(char[] typed, char[] drawn) {
        var end = typed.length;
        while (end > 0 && Character.isWhitespace(typed[end - 1])) {
            end--;
        }
        return Arrays.equals(typed, 0, end, drawn, 0, drawn.length);
    }

    private void show(boolean hidden) {
        written = hidden;
        getChildren().setAll(hidden ? hidden() : inSight());
        turned.run();
    }

    private List<Node> inSight() {
        return List.of(
                Parts.line(words.say("signer.new.write"), "quiet"),
                choice(),
                list,
                Parts.row(
                        Parts.primary(
                                "wallet-words-written",
                                words.say("wallet.create.written"),
                                () -> show(true))));
    }

    private Node choice() {
        var choice =
                new Segmented<>(
                        words.say("wallet.create.size"),
                        List.of(Mnemonic.Size.values()),
                        each ->
                                words.say(
                                        Message.of("wallet.create.count", "words", each.words())));
        choice.setId("wallet-words-count");
        choice.valueProperty().set(size);
        choice.valueProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (chosen != null) {
                                size = chosen;
                                drawAnew();
                            }
                        });
        return choice;
    }

    private List<Node> hidden() {
        return List.of(
                Parts.line(words.say("signer.new.check"), "quiet"),
                Parts.row(
                        Parts.button(
                                "wallet-words-back",
                                words.say("signer.new.show-again"),
                                () -> show(false))));
    }
}
