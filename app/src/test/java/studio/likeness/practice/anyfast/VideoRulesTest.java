package studio.likeness.practice.anyfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.practice.key.Caller;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.picture.Files;
import studio.likeness.practice.world.FaultKind;

/// anyfast.md §6: what a video request may say.
class VideoRulesTest {
    private static final String TEXT = "{\"type\": \"text\", \"text\": \"a sea\"}";

    private final Stand stand = new Stand();
    private final Visitor visitor = Visitor.of(stand, "sk-1");

    @AfterEach
    void stop() {
        stand.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seedance-2.0 | '\"resolution\": \"1080p\", \"ratio\": \"21:9\", \"duration\": 15'",
                "seedance | '\"resolution\": \"480p\", \"duration\": 4'",
                "seedance-fast | '\"generate_audio\": false, \"watermark\": false'",
                "seedance-2.0-mini | '\"seed\": -1, \"return_last_frame\": true'",
                "seedance-2.0-ultra | '\"resolution\": \"2k\"'",
                "seedance-2.5 | '\"duration\": -1'",
                "seedance-2.5 | '\"duration\": 30, \"output_format\": \"mov\"'",
                "seedance-2.0 | '\"tools\": [{\"type\": \"web_search\"}]'"
            })
    void isTaken(String model, String settings) {
        assertThat(ask(model, TEXT, settings).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seedance-2.0-fast | '\"duration\": 5' | 404 | InvalidEndpointOrModel.NotFound",
                "seedance-fast | '\"resolution\": \"1080p\"' | 400 | InvalidParameter.resolution",
                "seedance-2.0-ultra | '\"duration\": 5' | 400 | MissingParameter.resolution",
                "seedance-2.0 | '\"duration\": 3' | 400 | InvalidParameter.duration",
                "seedance-2.0 | '\"duration\": 16' | 400 | InvalidParameter.duration",
                "seedance-2.0 | '\"duration\": -1' | 400 | InvalidParameter.duration",
                "seedance-2.0 | '\"duration\": \"5\"' | 400 | InvalidParameter.duration",
                "seedance-2.0 | '\"ratio\": \"2:1\"' | 400 | InvalidParameter.ratio",
                "seedance-2.0 | '\"aspect_ratio\": \"16:9\"' | 400 | InvalidParameter.aspect_ratio",
                "seedance-2.0 | '\"camera_fixed\": true' | 400 | InvalidParameter.camera_fixed",
                "seedance-2.0 | '\"seed\": -2' | 400 | InvalidParameter.seed",
                "seedance-2.0 | '\"generate_audio\": 1' | 400 | InvalidParameter.generate_audio"
            })
    void isRefused(String model, String settings, int status, String code) {
        var answer = ask(model, TEXT, settings);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("/message")).contains("\"code\":\"" + code + "\"");
    }

    static Stream<Arguments> badContents() {
        return Stream.of(
                Arguments.of("the list is empty", ""),
                Arguments.of(
                        "an unknown type", "{\"type\": \"image\", \"url\": \"https://a.example\"}"),
                Arguments.of("a role of another form", image("reference_video")),
                Arguments.of("ten pictures", many(image("reference_image"), 10)),
                Arguments.of("four clips", many(video(), 4)),
                Arguments.of("four sounds", image("reference_image") + "," + many(audio(), 4)),
                Arguments.of("a sound alone", TEXT + "," + audio()),
                Arguments.of(
                        "frame and reference",
                        image("first_frame") + "," + image("reference_image")),
                Arguments.of("frame and clip", image("first_frame") + "," + video()),
                Arguments.of("frame and sound", image("first_frame") + "," + audio()),
                Arguments.of("a last frame alone", image("last_frame")),
                Arguments.of("two first frames", image("first_frame") + "," + image("first_frame")),
                Arguments.of(
                        "a clip as Base64",
                        video().replace("https://a.example/v.mp4", "data:video/mp4;base64,AA")),
                Arguments.of(
                        "a scheme in capitals",
                        image("reference_image").replace("https://a.example/i.png", "ASSET://a")));
    }

    /// §6 and byteplus.md §5: how many, and what goes together.
    @ParameterizedTest(name = "{0}")
    @MethodSource("badContents")
    void contentIsRefused(String why, String content) {
        var answer = ask("seedance-2.0", content, "\"duration\": 5");
        assertThat(answer.status()).as(why).isEqualTo(400);
        assertThat(answer.text("/code")).isEqualTo("fail_to_fetch_task");
        assertThat(answer.text("/message")).doesNotContain("cannot be fetched");
    }

    @Test
    void takesNinePicturesThreeClipsAndThreeSounds() {
        var picture =
                image("reference_image")
                        .replace("https://a.example/i.png", stand.host(Files.png(512, 512)));
        var clip = video().replace("https://a.example/v.mp4", stand.host(Files.mp4(4)));
        var sound = audio().replace("https://a.example/a.wav", stand.host(Files.wav(4)));
        var all = String.join(",", TEXT, many(picture, 9), many(clip, 3), many(sound, 3));
        assertThat(ask("seedance-2.0", all, "\"duration\": 5").status()).isEqualTo(200);
    }

    /// §8 and byteplus.md §5: real faces in plain addresses are refused, a plain picture passes.
    @Test
    void aRealFaceInAPlainPictureIsRefused() {
        var face =
                image("reference_image")
                        .replace("https://a.example/i.png", stand.host(Files.png(512, 512, 1)));
        assertThat(ask("seedance-2.0", face, "\"duration\": 5").text("/message"))
                .contains("InputImageSensitiveContentDetected.PrivacyInformation");
        var plain =
                image("first_frame")
                        .replace("https://a.example/i.png", stand.host(Files.png(512, 512)));
        assertThat(ask("seedance-2.0", plain, "\"duration\": 5").status()).isEqualTo(200);
    }

    @Test
    void aPictureThatIsNoneIsRefused() {
        var page =
                image("reference_image")
                        .replace("https://a.example/i.png", stand.host(new byte[] {1}));
        assertThat(ask("seedance-2.0", page, "\"duration\": 5").text("/message"))
                .contains("UnsupportedImageFormat");
    }

    /// §12.7: only reference_image is documented for a verified face.
    @Test
    void aVerifiedFaceIsNoFrame() {
        var id = visitor.face();
        var frame = image("first_frame").replace("https://a.example/i.png", "asset://" + id);
        assertThat(ask("seedance-2.0", frame, "\"duration\": 5").status()).isEqualTo(400);
        stand.ask(FaultKind.OTHER_READING, "/anyfast/v1/video", "how", "face-as-frame");
        assertThat(ask("seedance-2.0", frame, "\"duration\": 5").status()).isEqualTo(200);
    }

    /// §8: an asset of another key, or one that is not ready, is not found.
    @Test
    void anAssetOfAnotherKeyIsNotFound() {
        var face =
                image("reference_image")
                        .replace("https://a.example/i.png", "asset://" + visitor.face());
        var other = Visitor.of(stand, "sk-2");
        assertThat(other.video(request("seedance-2.0", face, "\"duration\": 5")).text("/message"))
                .contains("asset not found");
        assertThat(ask("seedance-2.0", face, "\"duration\": 5").status()).isEqualTo(200);
    }

    private Caller.Answer ask(String model, String content, String settings) {
        return visitor.video(request(model, content, settings));
    }

    private static String request(String model, String content, String settings) {
        return "{\"model\": \"%s\", \"content\": [%s], %s}".formatted(model, content, settings);
    }

    private static String image(String role) {
        return """
        {"type": "image_url", "role": "%s", "image_url": {"url": "https://a.example/i.png"}}"""
                .formatted(role);
    }

    private static String video() {
        return """
        {"type": "video_url", "role": "reference_video", "video_url": {"url": "https://a.example/v.mp4"}}""";
    }

    private static String audio() {
        return """
        {"type": "audio_url", "role": "reference_audio", "audio_url": {"url": "https://a.example/a.wav"}}""";
    }

    private static String many(String item, int count) {
        return String.join(",", Collections.nCopies(count, item));
    }
}
