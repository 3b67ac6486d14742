package studio.likeness.practice.apimart;

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

/// apimart.md §6: what a video request may say.
class VideoRulesTest {
    private final Stand stand = new Stand();
    private final Visitor visitor = Visitor.of(stand, "sk-unlimited");

    @AfterEach
    void stop() {
        stand.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seedance-2.0 | '\"resolution\": \"4k\", \"duration\": 15, \"size\": \"21:9\"'",
                "doubao-seedance-2.0-face | '\"resolution\": \"1080p\", \"seed\": 4294967295'",
                "doubao-seedance-2.0-fast | '\"resolution\": \"720p\", \"size\": \"adaptive\"'",
                "seedance-2.0-fast-face | '\"resolution\": \"480p\", \"generate_audio\": false'",
                "seedance-2.5 | '\"duration\": 30'",
                "seedance-2.0 | '\"tools\": [{\"type\": \"web_search\"}]'"
            })
    void isTaken(String model, String settings) {
        assertThat(ask(model, settings).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seedance-9 | '\"seed\": 1' | model",
                "seedance-2.0 | '\"duration\": 3' | duration",
                "seedance-2.0 | '\"duration\": 16' | duration",
                "seedance-2.0 | '\"duration\": \"5\"' | duration",
                "seedance-2.0 | '\"size\": \"1280x720\"' | size",
                "seedance-2.0 | '\"resolution\": \"2k\"' | resolution",
                "seedance-2.0 | '\"seed\": -2' | seed",
                "seedance-2.0 | '\"generate_audio\": \"yes\"' | generate_audio",
                "seedance-2.0 | '\"image_urls\": [\"data:image/png;base64,AA\"]' | image_urls",
                "seedance-2.0 | '\"image_urls\": [\"iVBORw0KGgo\"]' | image_urls",
                "seedance-2.0 | '\"audio_urls\": [\"https://a.example/a.wav\"]' | audio_urls",
                "seedance-2.0 | '\"image_with_roles\": [{\"url\": \"https://a.example/i.png\"}]' | image_with_roles[0].role",
                "seedance-2.0 | '\"image_with_roles\": [{\"url\": \"https://a.example/i.png\", \"role\": \"middle\"}]' | image_with_roles[0].role"
            })
    void isRefused(String model, String settings, String field) {
        var answer = ask(model, settings);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/error/param")).isEqualTo(field);
    }

    /// §8: a bad parameter that is noticed later comes as 500 `build_request_failed`.
    @ParameterizedTest
    @CsvSource({"seedance-2.0-fast, 1080p", "seedance-2.0-face, 4k", "seedance-2.0-mini, 1080p"})
    void aResolutionAboveTheModelsIsAServerError(String model, String resolution) {
        var answer = ask(model, "\"resolution\": \"" + resolution + "\"");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text("/error/type")).isEqualTo("server_error");
        assertThat(answer.text("/error/message"))
                .startsWith("build_request_failed")
                .contains(resolution);
    }

    static Stream<Arguments> mixtures() {
        var frame =
                "\"image_with_roles\": [{\"url\": \"https://a.example/i.png\", \"role\": \"first_frame\"}%s]";
        var reference = ", {\"url\": \"https://a.example/i.png\", \"role\": \"reference_image\"}";
        return Stream.of(
                Arguments.of(
                        "both lists of pictures",
                        list("image_urls", 1) + ", " + frame.formatted("")),
                Arguments.of("ten pictures", list("image_urls", 10)),
                Arguments.of("four clips", list("video_urls", 4)),
                Arguments.of("four sounds", list("image_urls", 1) + ", " + list("audio_urls", 4)),
                Arguments.of("frame and clip", frame.formatted("") + ", " + list("video_urls", 1)),
                Arguments.of("frame and sound", frame.formatted("") + ", " + list("audio_urls", 1)),
                Arguments.of("frame and reference", frame.formatted(reference)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mixtures")
    void whatDoesNotGoTogetherIsRefused(String why, String settings) {
        var answer = ask("seedance-2.0", settings);
        assertThat(answer.status()).as(why).isEqualTo(400);
        assertThat(answer.text("/error/message")).doesNotContain("fetched");
    }

    /// §6: text-only needs words, at most 4000 characters.
    @Test
    void wordsAreNeededWithoutPictures() {
        assertThat(visitor.video("{\"model\": \"seedance-2.0\"}").text("/error/param"))
                .isEqualTo("prompt");
        var picture =
                "{\"model\": \"seedance-2.0\", \"image_urls\": [\"%s\"]}"
                        .formatted(stand.host(Files.png(512, 512)));
        assertThat(visitor.video(picture).status()).isEqualTo(200);
        var request = "{\"model\": \"seedance-2.0\", \"prompt\": \"%s\"}";
        assertThat(visitor.video(request.formatted("x".repeat(4000))).status()).isEqualTo(200);
        assertThat(visitor.video(request.formatted("x".repeat(4001))).text("/error/param"))
                .isEqualTo("prompt");
    }

    /// §6: the field is `size`, not `aspect_ratio`: that one changes nothing.
    @Test
    void theWrongNameForTheRatioIsPassedOver() {
        var id = Visitor.id(ask("seedance-2.0", "\"aspect_ratio\": \"9:16\""));
        visitor.finished(id);
        assertThat(stand.orders().getLast().frame().ratio()).isEqualTo("16:9");
    }

    /// §6: 9 pictures, 3 clips, 3 sounds, each really fetched.
    @Test
    void takesAllReferencesAtOnce() {
        var settings =
                String.join(
                        ", ",
                        list("image_urls", 9)
                                .replace("https://a.example", stand.host(Files.png(512, 512))),
                        list("video_urls", 3)
                                .replace("https://a.example", stand.host(Files.mp4(4))),
                        list("audio_urls", 3)
                                .replace("https://a.example", stand.host(Files.wav(4))));
        assertThat(ask("seedance-2.0", settings).status()).isEqualTo(200);
        var page = list("image_urls", 1).replace("https://a.example", stand.host(new byte[] {1}));
        assertThat(ask("seedance-2.0", page).text("/error/message")).contains("format");
        var gone =
                list("image_urls", 1)
                        .replace("https://a.example", stand.host(new byte[] {1}) + "0");
        assertThat(ask("seedance-2.0", gone).text("/error/message")).contains("fetched");
    }

    /// §6: a real person's asset is a reference, for the models that are known to take it.
    @Test
    void aRealPersonIsAReferenceOnly() {
        var face = visitor.face();
        var roles = "\"image_with_roles\": [{\"url\": \"" + face + "\", \"role\": \"%s\"}]";
        assertThat(ask("seedance-2.0-face", roles.formatted("reference_image")).status())
                .isEqualTo(200);
        assertThat(ask("seedance-2.0-face", roles.formatted("first_frame")).status())
                .isEqualTo(400);
        var plain = "\"image_urls\": [\"" + face + "\"]";
        assertThat(ask("doubao-seedance-2.0", plain).status()).isEqualTo(200);
        assertThat(ask("seedance-2.0-mini", plain).status()).isEqualTo(400);
        assertThat(ask("seedance-2.0", "\"video_urls\": [\"" + face + "\"]").status())
                .isEqualTo(400);
        var other = "{\"model\": \"seedance-2.0\", " + plain + "}";
        assertThat(Visitor.of(stand, "sk-2").video(other).text("/error/message"))
                .contains("not found");
    }

    private Caller.Answer ask(String model, String settings) {
        return visitor.video(
                "{\"model\": \"%s\", \"prompt\": \"a sea\", %s}".formatted(model, settings));
    }

    private static String list(String name, int count) {
        var urls = String.join(", ", Collections.nCopies(count, "\"https://a.example\""));
        return "\"" + name + "\": [" + urls + "]";
    }
}
