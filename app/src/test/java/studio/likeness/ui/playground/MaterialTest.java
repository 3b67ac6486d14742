package studio.likeness.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.PhotoProblem;
import studio.likeness.core.video.Hindrance;
import studio.likeness.ui.playground.MaterialViewModel.Piece;

/// Pictures, videos and sounds beside words and faces.
class MaterialTest {
    private static final URI RAIN = URI.create("https://img.example/rain.png");
    private static final URI HUM = URI.create("https://img.example/hum.mp3");

    private final PlayStage stage = new PlayStage().cast(PlayStage.ADA, PlayStage.ADA_THERE);
    private final ComposerViewModel composer = stage.composer();
    private final MaterialViewModel material = composer.material();

    private List<String> names() {
        return material.pieces().stream().map(material::name).toList();
    }

    @Test
    void piecesAreNamedByTheirPlaceAfterTheFaces() {
        stage.composed("She waves.");
        material.address(MaterialPlace.PICTURE, RAIN);
        material.address(MaterialPlace.SOUND, HUM);
        assertThat(names()).containsExactly("image 2", "audio 1");
    }

    @Test
    void aPieceThatIsTakenOutIsPlainWordsInThePrompt() {
        composer.removeFace("ta_ada");
        composer.type("Like ");
        material.address(MaterialPlace.PICTURE, RAIN);
        var piece = new Piece(MaterialPlace.PICTURE, RAIN);
        material.mention(piece, 5);
        assertThat(composer.shotProperty().get().prompt()).contains("@{" + piece.id() + "}");
        material.remove(piece);
        assertThat(composer.shotProperty().get().prompt()).isEqualTo("Like @image 1 ");
        assertThat(material.pieces()).isEmpty();
    }

    @Test
    void whatHasNoRoomSaysWhy() {
        stage.composed("She waves.");
        assertThat(material.hindering(MaterialPlace.FIRST)).contains(Hindrance.FRAMES_WITH_FACE);
        assertThat(material.hindering(MaterialPlace.PICTURE)).isEmpty();
        material.address(MaterialPlace.PICTURE, RAIN);
        assertThat(material.hindering(MaterialPlace.PICTURE)).contains(Hindrance.TOO_MANY_PICTURES);
        assertThat(material.offers(MaterialPlace.END)).isFalse();
        assertThat(material.takesFiles(MaterialPlace.VIDEO)).isFalse();
    }

    @Test
    void aFirstPictureStandsAloneAndGoesAgain() {
        composer.removeFace("ta_ada");
        composer.type("Rain.");
        material.address(MaterialPlace.FIRST, RAIN);
        assertThat(composer.shotProperty().get().frames().first()).contains(RAIN);
        assertThat(material.hindering(MaterialPlace.PICTURE)).contains(Hindrance.FRAMES_WITH_FACE);
        material.remove(new Piece(MaterialPlace.FIRST, RAIN));
        assertThat(composer.shotProperty().get().frames().isEmpty()).isTrue();
    }

    @Test
    void aSoundIsTakenAsItIsAndAPictureIsLookedInto() {
        stage.composed("She hums.");
        material.file(MaterialPlace.SOUND, Path.of("/home/ada/hum.mp3"));
        assertThat(composer.shotProperty().get().material().sounds())
                .containsExactly(Path.of("/home/ada/hum.mp3").toUri());
        material.file(MaterialPlace.PICTURE, Path.of("/home/ada/notes.txt"));
        stage.time.settle();
        assertThat(material.troubleProperty().get()).contains(new PhotoProblem.PhotoUnreadable());
        assertThat(composer.shotProperty().get().material().pictures()).isEmpty();
    }

    @Test
    void aNameInThePromptMovesToTheOtherServiceWithItsPerson() {
        stage.composed("smiles");
        composer.mention("ta_ada", 0);
        composer.chooseService(PlayStage.ADA_THERE.asset().service());
        assertThat(composer.shotProperty().get().prompt()).startsWith("@{asset-1}");
        composer.removeFace("asset-1");
        assertThat(composer.shotProperty().get().prompt()).startsWith("@Ada Lindqvist");
    }
}
