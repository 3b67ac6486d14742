package studio.likeness.ui.enroll;

import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import studio.likeness.core.face.enroll.PhotoRoute;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Thumb;
import studio.likeness.ui.view.DropLight;
import studio.likeness.ui.view.Png;

/// The photo as it was chosen, and the place to drop or paste one.
final class PhotoBox extends StackPane {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final double SIDE = 180;
    private static final double ROUND = 28;

    private final PersonViewModel person;
    private final EnrollViewModel viewModel;
    private final Pieces pieces;
    private final ImageView picture = new ImageView();
    private final Label hint;
    private final Label problem;

    PhotoBox(PersonViewModel person, EnrollViewModel viewModel, Pieces pieces) {
        this.person = person;
        this.viewModel = viewModel;
        this.pieces = pieces;
        hint = pieces.label(pieces.say("enroll.person.no-photo"), "quiet", "photo-hint");
        problem = pieces.label("", "care");
        problem.setId("enroll-photo-problem");
        getStyleClass().add("photo-box");
        setId("enroll-photo");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(SIDE, SIDE);
        setPrefSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        var clip = new Rectangle(SIDE, SIDE);
        clip.setArcWidth(ROUND);
        clip.setArcHeight(ROUND);
        setClip(clip);
        getChildren().setAll(hint, picture);
        pieces.keep().accept(person.photoProperty().subscribe(this::show));
        var choice = viewModel.choice();
        pieces.keep().accept(person.photoProperty().subscribe(_ -> judge()));
        pieces.keep().accept(choice.doorProperty().subscribe(_ -> judge()));
        pieces.keep().accept(choice.kindProperty().subscribe(_ -> judge()));
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        DropLight.on(this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pasted);
        setOnMousePressed(_ -> requestFocus());
    }

    /// What is wrong with the photo, or where it goes: the line below.
    Label problem() {
        return problem;
    }

    private void show(PhotoState state) {
        var key =
                switch (state) {
                    case PhotoState.None _, PhotoState.Wrong _ -> "enroll.person.no-photo";
                    case PhotoState.Reading _ -> "enroll.person.reading";
                    case PhotoState.Chosen _ -> "enroll.person.photo";
                };
        hint.setText(pieces.say(key));
        setAccessibleText(pieces.say(key));
        if (state instanceof PhotoState.Chosen(var photo, _)) {
            fill(Thumb.of(viewModel.place(photo), SIDE));
        } else {
            picture.setImage(null);
        }
        hint.setVisible(!(state instanceof PhotoState.Chosen));
    }

    private void fill(Image image) {
        picture.setImage(image);
        Thumb.fill(picture, SIDE, SIDE);
    }

    /// What is wrong with the photo, or where it is going to go.
    private void judge() {
        var found = person.photoProblem();
        var chosen = viewModel.choice().doorProperty().get();
        problem.getStyleClass().setAll("label", found.isPresent() ? "care" : "help");
        if (found.isPresent()) {
            problem.setText(pieces.say(found.get().what()) + " " + pieces.say(found.get().next()));
        } else if (person.photoProperty().get() instanceof PhotoState.Chosen(var photo, _)
                && chosen != null) {
            var kind = viewModel.choice().kindProperty().get();
            var way = PhotoRoute.way(chosen.service(), kind, photo);
            problem.setText(
                    pieces.say(
                            new Message(
                                    Message.naming(way).key(),
                                    Map.of("service", chosen.offer().service().title()))));
        } else {
            problem.setText("");
        }
        Pieces.shown(problem, !problem.getText().isEmpty());
    }

    private void over(DragEvent event) {
        var board = event.getDragboard();
        if (board.hasFiles() || board.hasImage() || board.hasUrl()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(take(event.getDragboard()));
        event.consume();
    }

    private void pasted(KeyEvent event) {
        if (PASTE.match(event) && take(Clipboard.getSystemClipboard())) {
            event.consume();
        }
    }

    private boolean take(Clipboard board) {
        if (board.hasFiles()) {
            person.take(board.getFiles().getFirst().toPath());
        } else if (board.hasImage()) {
            person.take(Png.of(board.getImage()));
        } else if (board.hasUrl()) {
            person.takeAddress(board.getUrl());
        } else if (board.hasString()) {
            person.takeAddress(board.getString());
        } else {
            return false;
        }
        return true;
    }
}
