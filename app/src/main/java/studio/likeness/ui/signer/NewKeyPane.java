package studio.likeness.ui.signer;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.control.Chip;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// Makes the key of this computer from new recovery words, or from those a person brought. New ones
/// are typed back before they are kept: what was not written down is found out now.
final class NewKeyPane extends VBox {
    private static final int SHORTEST_PASSWORD = 8;

    private final KeyViewModel model;
    private final Words words;
    private final SecretField typed;
    private final SecretField password;
    private final SecretField again;
    private final Label hint = Parts.line("", "help");
    private final VBox shown = new VBox(12);
    private final Button keep;
    private @Nullable Mnemonic fresh;

    private enum Source {
        NEW,
        BROUGHT
    }

    NewKeyPane(KeyViewModel model, Words words) {
        this.model = model;
        this.words = words;
        typed = field("wallet-words-confirm", "signer.new.type");
        typed.reveal(true);
        password = field("wallet-password", "signer.password");
        again = field("wallet-password-again", "signer.new.again");
        keep = Parts.primary("wallet-keep", words.say("signer.new.keep"), this::keep);
        keep.setDisable(true);
        var source =
                new Segmented<>(
                        words.say("signer.new.title"), List.of(Source.values()), this::name);
        source.setId("wallet-source");
        source.valueProperty().subscribe(this::turn);
        source.valueProperty().set(Source.NEW);
        getStyleClass().add("page");
        getChildren()
                .setAll(
                        Card.titled(
                                words.say("signer.new.title"),
                                Parts.line(words.say("signer.empty.sentence"), "quiet"),
                                source,
                                shown,
                                labelled("signer.new.type", typed),
                                labelled("signer.password", password),
                                labelled("signer.new.again", again),
                                hint,
                                Parts.trouble(model.problemProperty(), words),
                                Parts.row(keep)));
        sceneProperty()
                .subscribe(
                        (_, now) -> {
                            if (now == null) {
                                forget();
                            }
                        });
    }

    private String name(Source source) {
        return source == Source.NEW
                ? words.say("signer.new.fresh")
                : words.say("signer.new.brought");
    }

    private void turn(@Nullable Source source) {
        forget();
        typed.clear();
        if (source == Source.NEW) {
            fresh = model.draw();
            shown.getChildren()
                    .setAll(Parts.line(words.say("signer.new.write"), "quiet"), list(fresh));
        } else {
            shown.getChildren().setAll(Parts.line(words.say("signer.new.bring"), "quiet"));
        }
        look();
    }

    private static Node list(Mnemonic drawn) {
        var list = new FlowPane(8, 8);
        list.setId("wallet-words");
        for (var place = 1; place <= drawn.count(); place++) {
            list.getChildren().add(new Chip(place + "  " + drawn.word(place), Tone.QUIET));
        }
        return list;
    }

    private SecretField field(String id, String key) {
        var field = new SecretField(words.say(key));
        field.setId(id);
        field.setOnChange(this::look);
        field.setOnEnter(() -> keep.fire());
        return field;
    }

    private VBox labelled(String key, SecretField field) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    /// Says the first thing that is missing.
    private void look() {
        var missing = missing();
        hint.setText(missing);
        keep.setDisable(!missing.isEmpty());
    }

    private String missing() {
        if (typed.isEmpty() || (fresh != null && !isTypedBack(fresh))) {
            return words.say("signer.new.not-words");
        }
        if (password.lengthProperty().get() < SHORTEST_PASSWORD) {
            return words.say("signer.new.short");
        }
        return isSame(password, again) ? "" : words.say("signer.new.differs");
    }

    private boolean isTypedBack(Mnemonic drawn) {
        try (var back = typed.copy();
                var text = drawn.text()) {
            return back.use(one -> text.use(other -> isSame(one, other)));
        }
    }

    private static boolean isSame(SecretField one, SecretField other) {
        try (var first = one.copy();
                var second = other.copy()) {
            return first.use(a -> second.use(b -> Arrays.equals(a, b)));
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

    private void keep() {
        model.keep(typed.copy(), password.copy());
    }

    private void forget() {
        if (fresh != null) {
            fresh.close();
            fresh = null;
        }
    }
}
