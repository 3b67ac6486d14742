package studio.likeness.ui.codes;

import java.io.File;
import java.util.function.Consumer;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.DropLight;
import studio.likeness.ui.view.Parts;
import studio.likeness.ui.view.PictureWindow;

/// Where codes come in: from files, from the clipboard, dropped anywhere on a pane; with how many
/// of them were read, and what was wrong with the last.
public final class CodeIntake extends VBox {
    private final IntakeViewModel model;
    private final Words words;
    private final Consumer<String> text;
    private final ProgressBar bar = new ProgressBar(0);

    /// Where files are chosen, and where text from the clipboard goes to be seen.
    public record Sources(PictureWindow files, Consumer<String> text) {}

    /// @param name begins the ids of the buttons: `name-file`, `name-paste`, `name-stop`
    public CodeIntake(IntakeViewModel model, Words words, Sources sources, String name) {
        super(12);
        this.model = model;
        this.words = words;
        this.text = sources.text();
        var open =
                Parts.button(
                        name + "-file",
                        words.say("codes.file"),
                        () -> model.takeFiles(sources.files().choose()));
        var paste =
                Parts.button(
                        name + "-paste",
                        words.say("codes.paste"),
                        () -> take(Clipboard.getSystemClipboard()));
        getChildren()
                .setAll(
                        Parts.row(open, paste),
                        progress(name),
                        Parts.trouble(model.problemProperty(), words));
    }

    /// Takes what is dropped on this pane, not only on the buttons.
    public CodeIntake dropOn(Region pane) {
        pane.setOnDragOver(
                event -> {
                    var board = event.getDragboard();
                    if (board.hasFiles() || board.hasString() || board.hasImage()) {
                        event.acceptTransferModes(TransferMode.COPY);
                    }
                    event.consume();
                });
        pane.setOnDragDropped(this::drop);
        DropLight.on(pane);
        return this;
    }

    private void drop(DragEvent event) {
        take(event.getDragboard());
        event.setDropCompleted(true);
        event.consume();
    }

    private void take(Clipboard board) {
        if (board.hasFiles()) {
            model.takeFiles(board.getFiles().stream().map(File::toPath).toList());
        } else if (board.hasImage()) {
            model.takePicture(new Dots(board.getImage()));
        } else if (board.hasString()) {
            text.accept(board.getString());
        } else {
            model.refuse(new AirgapProblem.ClipboardWithoutCode());
        }
    }

    /// Seen while files are read, and while codes are missing.
    private VBox progress(String name) {
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.say("codes.reading"));
        var line = Parts.line("", "help");
        line.setId(name + "-parts");
        var stop = Parts.button(name + "-stop", words.say("codes.stop"), model::stop);
        stop.managedProperty().bind(stop.visibleProperty());
        stop.visibleProperty().bind(model.readingProperty());
        var box = new VBox(6, bar, line, stop);
        box.managedProperty().bind(box.visibleProperty());
        model.readingProperty().subscribe(_ -> box.setVisible(isUnderWay()));
        model.partsProperty()
                .subscribe(
                        parts -> {
                            bar.setProgress(
                                    parts.of() == 0 ? 0 : (double) parts.have() / parts.of());
                            line.setText(sentence(parts));
                            box.setVisible(isUnderWay());
                        });
        return box;
    }

    private boolean isUnderWay() {
        return model.readingProperty().get() || model.partsProperty().get().of() > 1;
    }

    private String sentence(IntakeViewModel.Parts parts) {
        return parts.of() == 0
                ? words.say("codes.reading")
                : words.say(Message.of("codes.have", "have", parts.have(), "of", parts.of()));
    }
}
