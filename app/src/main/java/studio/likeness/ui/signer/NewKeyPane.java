package studio.likeness.ui.signer;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// Makes the key of this computer from new recovery words, or from those a person brought. New ones
/// are typed back, from the paper, before they are kept: what was not written down is found out
/// now.
final class NewKeyPane extends VBox {
    private static final int SHORTEST_PASSWORD = 8;

    private final KeyViewModel model;
    private final Words words;
    private final SecretField typed;
    private final SecretField password;
    private final SecretField again;
    private final Label hint = Parts.line("", "help");
    private final Label bring = Parts.line("", "quiet");
    private final FreshWords fresh;
    private final VBox typing;
    private final Button keep;

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
        typing =
                new VBox(
                        12,
                        labelled("signer.new.type", typed),
                        labelled("signer.password", password),
                        labelled("signer.new.again", again),
                        hint,
                        Parts.trouble(model.problemProperty(), words),
                        Parts.row(keep));
        fresh = new FreshWords(model, words, this::turned);
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
                                bring,
                                fresh,
                                typing));
        sceneProperty()
                .subscribe(
                        (_, now) -> {
                            if (now == null) {
                                fresh.forget();
                            }
                        });
    }

    private String name(Source source) {
        return source == Source.NEW
                ? words.say("signer.new.fresh")
                : words.say("signer.new.brought");
    }

    private void turn(@Nullable Source source) {
        if (source == Source.NEW) {
            fresh.draw();
            bring.setText("");
        } else {
            fresh.forget();
            bring.setText(words.say("signer.new.bring"));
            turned();
        }
        shown(bring, source == Source.BROUGHT);
        shown(fresh, source == Source.NEW);
    }

    /// Nothing that was typed stays beside the words that it has to be the same as.
    private void turned() {
        typed.clear();
        password.clear();
        again.clear();
        shown(typing, !fresh.areInSight());
        if (!fresh.areInSight()) {
            typed.requestFocus();
        }
        look();
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
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
        if (typed.isEmpty() || !fresh.areTypedBack(typed)) {
            return words.say("signer.new.not-words");
        }
        if (password.lengthProperty().get() < SHORTEST_PASSWORD) {
            return words.say("signer.new.short");
        }
        return isSame(password, again) ? "" : words.say("signer.new.differs");
    }

    private static boolean isSame(SecretField one, SecretField other) {
        try (var first = one.copy();
                var second = other.copy()) {
            return first.use(a -> second.use(b -> Arrays.equals(a, b)));
        }
    }

    private void keep() {
        model.keep(typed.copy(), password.copy());
    }
}
