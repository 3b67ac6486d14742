package studio.likeness.ui.playground;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.face.Photos;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Fitting;
import studio.likeness.core.video.Hindrance;
import studio.likeness.core.video.Mentions;
import studio.likeness.core.video.Model.Extra;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.ShotEdit;

/// What the clip that is composed goes by beside words and faces. Pictures of this computer are
/// cleaned of everything that is no picture, and kept, so that the clip can be asked for again.
final class MaterialViewModel {
    private final ComposerViewModel composer;
    private final Photos photos;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<Optional<Problem>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A piece where it stands.
    record Piece(MaterialPlace place, URI at) {
        String id() {
            return Mentions.id(at);
        }
    }

    MaterialViewModel(ComposerViewModel composer, Photos photos, BackgroundTasks tasks) {
        this.composer = composer;
        this.photos = photos;
        this.tasks = tasks;
    }

    /// Why the last one could not be had.
    ReadOnlyObjectProperty<Optional<Problem>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// All that is there, in the order in which the prompt may name it.
    List<Piece> pieces() {
        var shot = shot();
        var found = new ArrayList<Piece>();
        shot.frames().first().ifPresent(at -> found.add(new Piece(MaterialPlace.FIRST, at)));
        shot.frames().last().ifPresent(at -> found.add(new Piece(MaterialPlace.END, at)));
        for (var place : MaterialPlace.values()) {
            if (!place.isEnd()) {
                shot.material().of(place.medium()).forEach(at -> found.add(new Piece(place, at)));
            }
        }
        return found;
    }

    /// The model can be given such a thing at all.
    boolean offers(MaterialPlace place) {
        var fitting = composer.fitting();
        return switch (place) {
            case FIRST -> fitting.hindering(Extra.FIRST_FRAME).isEmpty();
            case END -> fitting.hindering(Extra.END_FRAME).isEmpty();
            case PICTURE, VIDEO, SOUND -> fitting.model().references().most(place.medium()) > 0;
        };
    }

    /// Why there is no room for one more as the clip is now.
    Optional<Hindrance> hindering(MaterialPlace place) {
        var probe = with(place, URI.create("https://probe.example/" + place)).shot();
        var before = composer.fitting().hindering(shot());
        return composer.fitting().hindering(probe).stream()
                .filter(each -> !before.contains(each))
                .findFirst();
    }

    boolean takesFiles(MaterialPlace place) {
        return composer.fitting().takesFiles(place.medium());
    }

    void address(MaterialPlace place, URI at) {
        trouble.set(Optional.empty());
        composer.edit(_ -> with(place, at));
    }

    /// Only pictures are looked into; a sound is taken as it is.
    void file(MaterialPlace place, Path file) {
        if (place == MaterialPlace.SOUND || place == MaterialPlace.VIDEO) {
            address(place, file.toUri());
            return;
        }
        tasks.start(
                Task.of(Message.of("task.read-picture"), _ -> photos.keep(file).map(photos::place))
                        .onDone(at -> address(place, at))
                        .onProblem(problem -> trouble.set(Optional.of(problem)))
                        .quiet());
    }

    void remove(Piece piece) {
        var shot = shot();
        var frames = shot.frames();
        var edit = ShotEdit.of(shot);
        var rest =
                switch (piece.place()) {
                    case FIRST -> edit.between(new Shot.Frames(Optional.empty(), frames.last()));
                    case END -> edit.between(new Shot.Frames(frames.first(), Optional.empty()));
                    case PICTURE, VIDEO, SOUND ->
                            edit.using(shot.material().without(piece.place().medium(), piece.at()));
                };
        composer.edit(_ -> rest);
        composer.forget(piece.id());
    }

    /// As the service wants it named in a prompt.
    String name(Piece piece) {
        return composer.nameOf(piece.id());
    }

    void mention(Piece piece, int place) {
        composer.mention(piece.id(), place);
    }

    private ShotEdit with(MaterialPlace place, URI at) {
        var frames = shot().frames();
        var edit = ShotEdit.of(shot());
        return switch (place) {
            case FIRST -> edit.between(new Shot.Frames(Optional.of(at), frames.last()));
            case END -> edit.between(new Shot.Frames(frames.first(), Optional.of(at)));
            case PICTURE, VIDEO, SOUND -> edit.using(shot().material().adding(place.medium(), at));
        };
    }

    private Shot shot() {
        return composer.shotProperty().get();
    }

    Fitting fitting() {
        return composer.fitting();
    }
}
