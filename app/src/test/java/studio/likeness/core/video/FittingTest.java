package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;

class FittingTest {
    private final Fitting fast = new Fitting(ServiceId.BLOCKRUN, HandService.FAST);
    private final Fitting faceless = new Fitting(ServiceId.BLOCKRUN, HandService.FACELESS);

    @Test
    void saysWhyAFaceCannotPlay() {
        assertThat(fast.hindering(Faces.ADA)).isEmpty();
        assertThat(faceless.hindering(Faces.ADA)).contains(Hindrance.MODEL_TAKES_NO_FACE);
        assertThat(fast.hindering(Faces.real(ServiceId.ANYFAST, "asset-1", "Ada")))
                .contains(Hindrance.OTHER_SERVICE);
        assertThat(fast.hindering(Faces.ADA.in(AssetState.REVIEWING)))
                .contains(Hindrance.STILL_REVIEWED);
        assertThat(fast.hindering(Faces.ADA.in(AssetState.REFUSED)))
                .contains(Hindrance.FACE_REFUSED);
        assertThat(fast.hindering(Faces.ADA.in(AssetState.GONE))).contains(Hindrance.FACE_GONE);
    }

    @Test
    void aFirstPictureAndAFaceDoNotGoTogether() {
        var frames =
                new Shot.Frames(
                        Optional.of(URI.create("https://a.example/1.png")), Optional.empty());
        var shot = ShotEdit.of(Faces.shot("Rain.", Faces.ADA)).between(frames).shot();
        assertThat(fast.hindering(shot)).containsExactly(Hindrance.FRAMES_WITH_FACE);
        var alone = ShotEdit.of(shot).playedBy(List.of()).shot();
        assertThat(fast.hindering(alone)).isEmpty();
        assertThat(faceless.hindering(alone)).containsExactly(Hindrance.NO_FIRST_FRAME);
    }

    @Test
    void wordsAreNeededAndHaveALimit() {
        assertThat(fast.hindering(Faces.shot(" "))).containsExactly(Hindrance.NO_PROMPT);
        assertThat(fast.hindering(Faces.shot("好".repeat(4001))))
                .containsExactly(Hindrance.PROMPT_TOO_LONG);
    }

    @Test
    void tooManyFacesAreCounted() {
        var shot = Faces.shot("Three.", Faces.ADA, Faces.ADAM, Faces.ADA);
        assertThat(fast.hindering(shot)).containsExactly(Hindrance.TOO_MANY_FACES);
    }

    private static Shot going(Shot shot, Medium medium, String... pieces) {
        var addresses = Stream.of(pieces).map(URI::create).toList();
        return ShotEdit.of(shot).using(shot.material().with(medium, addresses)).shot();
    }

    @Test
    void facesCountAsPictures() {
        var shot = Faces.shot("Both.", Faces.ADA);
        assertThat(fast.hindering(going(shot, Medium.PICTURE, "https://a/1"))).isEmpty();
        assertThat(fast.hindering(going(shot, Medium.PICTURE, "https://a/1", "https://a/2")))
                .containsExactly(Hindrance.TOO_MANY_PICTURES);
    }

    @Test
    void everyMediumHasItsLimitAndItsWays() {
        var shot = Faces.shot("All.", Faces.ADA);
        assertThat(fast.hindering(going(shot, Medium.VIDEO, "https://a/1", "https://a/2")))
                .containsExactly(Hindrance.TOO_MANY_VIDEOS);
        assertThat(fast.hindering(going(shot, Medium.VIDEO, "file:///home/ada/v.mp4")))
                .containsExactly(Hindrance.NEEDS_ADDRESS);
        assertThat(fast.hindering(going(shot, Medium.SOUND, "file:///home/ada/s.mp3"))).isEmpty();
        assertThat(fast.hindering(going(shot, Medium.SOUND, "https://a/1", "https://a/2")))
                .containsExactly(Hindrance.TOO_MANY_SOUNDS);
        assertThat(faceless.hindering(going(Faces.shot("x"), Medium.PICTURE, "https://a/1")))
                .containsExactly(Hindrance.TOO_MANY_PICTURES);
    }

    @Test
    void aSoundIsNotHeardAlone() {
        assertThat(fast.hindering(going(Faces.shot("Hum."), Medium.SOUND, "https://a/s")))
                .containsExactly(Hindrance.SOUND_ALONE);
    }

    @Test
    void aLastPictureNeedsAFirst() {
        var end = new Shot.Frames(Optional.empty(), Optional.of(URI.create("https://a/e")));
        var shot = ShotEdit.of(Faces.shot("To the end.")).between(end).shot();
        assertThat(fast.hindering(shot))
                .containsExactly(Hindrance.NO_END_FRAME, Hindrance.END_WITHOUT_FIRST);
    }

    @Test
    void anotherModelGetsTheNearestItCanMake() {
        var shot = Faces.shot("She waves.", Faces.ADA);
        var moved = ShotEdit.moved(shot, faceless);
        assertThat(moved.seconds()).isEqualTo(5);
        assertThat(moved.resolution()).isEqualTo("1080p");
        assertThat(moved.sound()).isFalse();
        assertThat(moved.faces()).containsExactly(Faces.ADA);
        assertThat(moved.prompt()).isEqualTo("She waves.");
    }

    @Test
    void peopleLeaveInTheWordsOfTheService() {
        var service = new HandService(ServiceId.BLOCKRUN, PaidBy.WALLET);
        var shot = Faces.shot("@{ta_adam} greets @{ta_ada}, @{other}", Faces.ADA, Faces.ADAM);
        assertThat(Mentions.spoken(shot, service).prompt())
                .isEqualTo("Image 2 greets Image 1, @{other}");
        assertThat(Mentions.named(shot)).isEqualTo("Adam greets Ada, @{other}");
    }

    @Test
    void aTitleIsTheFirstFewWords() {
        assertThat(Titles.of("Neon alley, take 3. Rain on glass.")).isEqualTo("Neon alley, take 3");
        assertThat(Titles.of("word ".repeat(40))).hasSizeLessThan(50).endsWith("…");
        assertThat(Titles.of("她走过雨后的巷子。回头微笑")).isEqualTo("她走过雨后的巷子");
    }
}
