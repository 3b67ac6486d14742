package studio.likeness.ui.clips;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.ClipShelf;
import studio.likeness.core.video.Fitting;
import studio.likeness.core.video.Material;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.ShotEdit;
import studio.likeness.core.video.VideoServices;

/// The ways from a clip to the next one: each fills the composer with a shot.
///
/// @param fill the composer
record Retakes(ClipShelf shelf, VideoServices services, Consumer<Shot> fill) {
    /// Exactly as it was asked for.
    void reuse(Clip clip) {
        fill.accept(clip.shot());
    }

    boolean canContinue(Clip clip) {
        return !clip.lastFrame().isEmpty();
    }

    /// The next clip begins with this one's last picture, which stands alone.
    void continueFrom(Clip clip) {
        shelf.lastFrame(clip)
                .map(Path::toUri)
                .map(frame -> new Shot.Frames(Optional.of(frame), Optional.empty()))
                .map(ShotEdit.of(clip.shot()).playedBy(List.of()).using(Material.NONE)::between)
                .map(ShotEdit::shot)
                .ifPresent(fill);
    }

    /// The same once more, left to chance.
    void vary(Clip clip) {
        fill.accept(ShotEdit.of(clip.shot()).seeded(Optional.empty()).shot());
    }

    /// The same with the same seed, by the next model of the service that can make it.
    void onAnotherModel(Clip clip) {
        onOther(clip).ifPresent(fill);
    }

    boolean hasAnotherModel(Clip clip) {
        return onOther(clip).isPresent();
    }

    private Optional<Shot> onOther(Clip clip) {
        var shot = clip.shot();
        return services.all().stream()
                .filter(room -> room.id() == shot.service())
                .flatMap(room -> room.models().stream())
                .filter(model -> !model.id().equals(shot.model()))
                .map(model -> new Fitting(shot.service(), model))
                .filter(fitting -> fitting.hindering(ShotEdit.moved(shot, fitting)).isEmpty())
                .map(fitting -> ShotEdit.moved(shot, fitting))
                .findFirst();
    }
}
