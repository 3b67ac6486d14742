package studio.likeness.ui.clips;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.Mentions;
import studio.likeness.ui.control.KeyValue;
import studio.likeness.ui.i18n.Words;

/// One clip with its facts and acts, or two takes side by side.
final class ClipPanel extends VBox implements AutoCloseable {
    private final ClipsViewModel clips;
    private final Words words;
    private final ClipPlayer player;

    /// What the panel asks of the window around it.
    ///
    /// @param target asks the person where to put a copy
    record Parts(Projector.Maker maker, Function<Clip, Optional<Path>> target) {}

    ClipPanel(List<Clip> chosen, ClipsViewModel clips, Parts parts, Words words) {
        this.clips = clips;
        this.words = words;
        getStyleClass().addAll("card", "clip-side");
        player = new ClipPlayer(chosen, clips, parts.maker(), words);
        var close = button("clip-close", "clips.close", clips::closeClip);
        close.getStyleClass().addAll("ghost", "small");
        getChildren().setAll(close, player);
        if (chosen.size() == 1) {
            one(chosen.getFirst(), parts);
        } else {
            chosen.forEach(this::brief);
        }
    }

    private void one(Clip clip, Parts parts) {
        getChildren().addAll(line(clip.title(), "section-title"), words(clip));
        if (!clip.here()) {
            getChildren()
                    .add(
                            line(
                                    words.say(
                                            Message.of(
                                                    "problem.clip-missing.what",
                                                    "file",
                                                    clip.file())),
                                    "care"));
        }
        getChildren().addAll(facts(clip), marks(clip), acts(clip, parts));
    }

    private Node words(Clip clip) {
        return line(Mentions.named(clip.shot()), "quiet");
    }

    private void brief(Clip clip) {
        getChildren().addAll(line(clip.title(), "strong"), facts(clip));
    }

    private VBox facts(Clip clip) {
        var shot = clip.shot();
        var bill = clip.facts().bill();
        var cost =
                bill.amount()
                        .map(
                                amount ->
                                        words.say(
                                                Message.of(
                                                        "clips.fact.cost.value",
                                                        "amount",
                                                        amount.plain())))
                        .orElse(words.say("clips.fact.unknown"));
        var people =
                clip.people().isEmpty()
                        ? words.say("clips.fact.nobody")
                        : String.join(", ", clip.people());
        return new VBox(
                fact("clips.fact.face", people),
                fact("clips.fact.model", shot.service().title() + " · " + clips.modelTitle(clip)),
                fact(
                        "clips.fact.seed",
                        shot.seed().map(String::valueOf).orElse(words.say("clips.fact.drawn"))),
                fact("clips.fact.cost", cost).last());
    }

    private KeyValue fact(String key, String value) {
        return new KeyValue(words.say(key), value);
    }

    private FlowPane marks(Clip clip) {
        var star = new ToggleButton(words.say("clips.star"));
        star.setId("clip-star");
        star.getStyleClass().add("small");
        star.setMinWidth(Region.USE_PREF_SIZE);
        star.setSelected(clip.marks().star());
        star.setOnAction(_ -> clips.star(clip, star.isSelected()));
        var tags = new TextField(String.join(", ", clip.marks().tags()));
        tags.setId("clip-tags");
        tags.setPromptText(words.say("clips.tags"));
        tags.setAccessibleText(words.say("clips.tags"));
        tags.setOnAction(_ -> clips.tag(clip, tags.getText()));
        var line = new FlowPane(star, tags);
        line.getStyleClass().add("line");
        return line;
    }

    private VBox acts(Clip clip, ClipPanel.Parts parts) {
        var reuse = button("clip-reuse", "clips.act.reuse", () -> clips.retakes().reuse(clip));
        reuse.getStyleClass().add("primary");
        var on =
                button(
                        "clip-continue",
                        "clips.act.continue",
                        () -> clips.retakes().continueFrom(clip));
        on.setDisable(!clips.retakes().canContinue(clip));
        var why = line(words.say("clips.act.continue.none"), "help");
        why.setVisible(on.isDisabled());
        why.setManaged(on.isDisabled());
        var vary = button("clip-vary", "clips.act.vary", () -> clips.retakes().vary(clip));
        var other =
                button("clip-other", "clips.act.other", () -> clips.retakes().onAnotherModel(clip));
        other.setDisable(!clips.retakes().hasAnotherModel(clip));
        var save =
                button(
                        "clip-save-as",
                        "clips.act.save-as",
                        () -> parts.target().apply(clip).ifPresent(to -> clips.saveAs(clip, to)));
        save.setDisable(!clip.here());
        var reveal = button("clip-reveal", "clips.act.reveal", () -> clips.reveal(clip));
        var discard = button("clip-discard", "clips.act.discard", () -> clips.discard(clip));
        discard.getStyleClass().add("danger");
        var acts = new FlowPane(reuse, on, vary, other, save, reveal, discard);
        acts.getStyleClass().add("job-acts");
        return new VBox(8, acts, why);
    }

    private Button button(String id, String text, Runnable act) {
        var button = new Button(words.say(text));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label line(String text, String style) {
        var line = new Label(text);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    @Override
    public void close() {
        player.close();
    }
}
