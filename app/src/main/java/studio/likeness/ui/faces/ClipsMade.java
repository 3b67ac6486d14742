package studio.likeness.ui.faces;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import studio.likeness.core.face.Appearance;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Line;
import studio.likeness.ui.control.Portrait;
import studio.likeness.ui.i18n.Words;

/// The clips that were made with somebody: the newest here, all of them in a file.
final class ClipsMade extends VBox {
    private static final int SHOWN = 8;
    private static final double SIDE = 32;

    ClipsMade(FaceItem item, FacesViewModel viewModel, Words words) {
        setId("face-clips");
        var clips = item.card().appearances();
        getChildren().add(new Line(words.say("faces.clips.title"), "section-title"));
        if (clips.isEmpty()) {
            getChildren().add(new Line(words.say("faces.clips.none"), "quiet"));
            return;
        }
        clips.stream()
                .limit(SHOWN)
                .map(clip -> new HBox(poster(clip, item, viewModel), line(clip, words)))
                .forEach(this::add);
        if (clips.size() > SHOWN) {
            var more = Message.of("faces.clips.more", "count", clips.size() - SHOWN);
            getChildren().add(new Line(words.say(more), "help"));
        }
        var export = new Button(words.say("faces.clips.export"));
        export.setId("face-clips-export");
        export.getStyleClass().add("small");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(_ -> export(item, viewModel, words));
        getChildren().add(export);
    }

    private void add(HBox row) {
        row.getStyleClass().add("clip-made");
        getChildren().add(row);
    }

    private static Portrait poster(Appearance clip, FaceItem item, FacesViewModel viewModel) {
        var poster = new Portrait(SIDE);
        poster.show(item.card().person().name(), Optional.of(viewModel.poster(clip)));
        return poster;
    }

    private static Line line(Appearance clip, Words words) {
        var said =
                new Message(
                        "faces.clips.line",
                        Map.of(
                                "day", clip.made(),
                                "file", clip.file(),
                                "service", clip.service().title()));
        return new Line(words.say(said), "quiet");
    }

    private void export(FaceItem item, FacesViewModel viewModel, Words words) {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("faces.clips.export"));
        chooser.setInitialFileName("clips.csv");
        var file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            viewModel.exportClips(item, file.toPath());
        }
    }
}
