package studio.likeness.ui.playground;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.face.Asset;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.control.TabbedText;
import studio.likeness.ui.i18n.Words;

/// Who plays in the clip. Pressing a name puts it into the prompt, bound to that very face.
record CastChips(ComposerViewModel composer, Words words, FlowPane pane, TabbedText prompt) {

    /// The chips come after the first of what stands in the pane.
    Subscription follow() {
        var chips = new ArrayList<Node>();
        return composer.shotProperty()
                .subscribe(
                        shot -> {
                            pane.getChildren().removeAll(chips);
                            chips.clear();
                            shot.faces().stream().map(this::chip).forEach(chips::add);
                            pane.getChildren().addAll(1, chips);
                        });
    }

    private HBox chip(Asset face) {
        var name = composer.nameOf(face.id());
        var mention = new Button("@" + name);
        mention.getStyleClass().addAll("small", "ghost");
        mention.setAccessibleText(words.say(Message.of("playground.cast.name", "name", name)));
        mention.setOnAction(_ -> mention(face));
        var remove =
                new IconButton(
                        Feather.X, words.say(Message.of("playground.cast.remove", "name", name)));
        remove.getStyleClass().add("bare");
        remove.setOnAction(_ -> composer.removeFace(face.id()));
        var chip = new HBox(mention, remove);
        chip.getStyleClass().add("cast-chip");
        return chip;
    }

    private void mention(Asset face) {
        composer.mention(face.id(), prompt.getCaretPosition());
        prompt.requestFocus();
        prompt.end();
    }
}
