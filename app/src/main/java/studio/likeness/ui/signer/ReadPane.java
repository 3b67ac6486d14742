package studio.likeness.ui.signer;

import java.util.List;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import studio.likeness.core.port.CodePictures.Pixels;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.control.TabbedText;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.signer.DeskState.Reading;
import studio.likeness.ui.view.Parts;
import studio.likeness.ui.view.PictureWindow;

/// Where a request comes in: pasted, from files, dropped, from the clipboard.
final class ReadPane extends VBox {
    private final DeskViewModel model;
    private final TabbedText text;

    ReadPane(DeskViewModel model, Words words, PictureWindow files) {
        this.model = model;
        text = new TabbedText(words.say("signer.request.text"));
        text.setId("offline-request-text");
        text.setPromptText(words.say("signer.request.prompt"));
        text.setPrefRowCount(5);
        text.textProperty().subscribe(model::takeText);
        var open =
                Parts.primary(
                        "offline-request-file",
                        words.say("signer.request.file"),
                        () -> model.takeFiles(files.choose()));
        var paste =
                Parts.button(
                        "offline-request-paste",
                        words.say("signer.request.paste"),
                        () -> take(Clipboard.getSystemClipboard()));
        getStyleClass().add("page");
        getChildren()
                .setAll(
                        Card.titled(
                                words.say("signer.request.title"),
                                Parts.line(words.say("signer.request.how"), "quiet"),
                                Parts.row(open, paste),
                                text,
                                progress(words),
                                Parts.trouble(model.problemProperty(), words),
                                Parts.line(words.say("signer.request.camera"), "help")));
        setOnDragOver(this::offer);
        setOnDragDropped(this::drop);
    }

    private VBox progress(Words words) {
        var bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        var line = Parts.line("", "help");
        var box = new VBox(4, bar, line);
        bar.setAccessibleText(words.say("signer.request.title"));
        model.stateProperty()
                .subscribe(
                        state -> {
                            var have = state instanceof Reading reading ? reading.have() : 0;
                            var of = state instanceof Reading reading ? reading.of() : 0;
                            var some = of > 1;
                            box.setVisible(some);
                            box.setManaged(some);
                            bar.setProgress(of == 0 ? 0 : (double) have / of);
                            line.setText(
                                    words.say(
                                            Message.of(
                                                    "signer.request.have",
                                                    "have",
                                                    have,
                                                    "of",
                                                    of)));
                        });
        return box;
    }

    private void offer(DragEvent event) {
        var board = event.getDragboard();
        if (board.hasFiles() || board.hasString() || board.hasImage()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        take(event.getDragboard());
        event.setDropCompleted(true);
        event.consume();
    }

    private void take(Clipboard board) {
        if (board.hasFiles()) {
            model.takeFiles(board.getFiles().stream().map(file -> file.toPath()).toList());
        } else if (board.hasImage()) {
            model.takePicture(new Dots(board.getImage()));
        } else if (board.hasString()) {
            text.setText(board.getString());
        } else {
            model.takeFiles(List.of());
        }
    }

    /// The clipboard's picture, row by row.
    private record Dots(Image image) implements Pixels {
        @Override
        public int width() {
            return (int) image.getWidth();
        }

        @Override
        public int height() {
            return (int) image.getHeight();
        }

        @Override
        public int[] row(int y) {
            var row = new int[width()];
            image.getPixelReader()
                    .getPixels(0, y, width(), 1, PixelFormat.getIntArgbInstance(), row, 0, width());
            return row;
        }
    }
}
