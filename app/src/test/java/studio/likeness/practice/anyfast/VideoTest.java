package studio.likeness.practice.anyfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.picture.Files;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Log;

/// anyfast.md §6 and §7: a video from its request to its clip.
class VideoTest {
    private static final String SEA =
            """
            {"model": "seedance-2.0", "duration": 5, "ratio": "16:9", "seed": 11,
             "content": [{"type": "text", "text": "a sea"}]}""";

    private final Stand stand = new Stand();
    private final Visitor visitor = Visitor.of(stand, "sk-1");

    @AfterEach
    void stop() {
        stand.close();
    }

    /// §6: id and task_id, an empty status at first.
    @Test
    void isAccepted() {
        var created = visitor.video(SEA);
        assertThat(created.text("/id")).startsWith("asyntask_").isEqualTo(created.text("/task_id"));
        assertThat(created.at("/status").asString("none")).isEmpty();
        assertThat(created.text("/object")).isEqualTo("video");
        assertThat(created.at("/progress").intValue()).isZero();
        assertThat(created.at("/created_at").longValue())
                .isEqualTo(stand.world().clock().seconds());
    }

    /// §7: NOT_START, QUEUED, IN_PROGRESS from about one half, SUCCESS.
    @Test
    void goesThroughTheWordsOfATask() {
        var id = visitor.video(SEA).text("/id");
        assertThat(visitor.task(id).text("/data/status")).isEqualTo("NOT_START");
        stand.pass(Duration.ofSeconds(2));
        assertThat(visitor.task(id).text("/data/status")).isEqualTo("QUEUED");
        stand.pass(Duration.ofSeconds(10));
        var running = visitor.task(id);
        assertThat(running.text("/data/status")).isEqualTo("IN_PROGRESS");
        assertThat(running.text("/data/progress")).isEqualTo("60%");
        assertThat(running.text("/data/result_url")).isEmpty();
        assertThat(visitor.finished(id).text("/data/status")).isEqualTo("SUCCESS");
    }

    /// §7: the documented body of a finished task.
    @Test
    void isFinished() {
        var done = visitor.finished(visitor.video(SEA).text("/id"));
        assertThat(done.text("/code")).isEqualTo("success");
        assertThat(done.text("/data/progress")).isEqualTo("100%");
        assertThat(done.text("/data/action")).isEqualTo("generate");
        assertThat(done.text("/data/data/status")).isEqualTo("succeeded");
        assertThat(done.text("/data/data/model")).isEqualTo("dreamina-seedance-2-0-260128");
        assertThat(done.text("/data/data/content/video_url"))
                .isEqualTo(done.text("/data/result_url"));
        assertThat(done.at("/data/data/seed").longValue()).isEqualTo(11);
        assertThat(done.at("/data/data/usage/completion_tokens").longValue()).isEqualTo(108_900);
        assertThat(done.at("/data/original_result_url").isNull()).isTrue();
        // kept for old clients: the reason holds the address on success
        assertThat(done.text("/data/fail_reason")).isEqualTo(done.text("/data/result_url"));
        var clip = visitor.caller().download(done.text("/data/result_url"));
        assertThat(clip.body()).isEqualTo(Stand.CLIP);
    }

    /// §7: result addresses live 24 hours; §12.6: a later look gives no new one.
    @Test
    void itsAddressExpires() {
        var id = visitor.video(SEA).text("/id");
        var link = visitor.finished(id).text("/data/result_url");
        stand.pass(Duration.ofDays(1));
        assertThat(visitor.caller().download(link).statusCode()).isEqualTo(403);
        assertThat(visitor.task(id).text("/data/result_url")).isEqualTo(link);
        stand.pass(Duration.ofDays(6));
        assertThat(visitor.task(id).status()).isEqualTo(400);
    }

    /// Issue 3, point 6: an expired clip link.
    @Test
    void itsAddressCanBeDeadBeforeItsTime() {
        stand.ask(FaultKind.CLIP_LINK_EXPIRED, "/anyfast/v1/video/generations/asyntask");
        var link = visitor.finished(visitor.video(SEA).text("/id")).text("/data/result_url");
        assertThat(visitor.caller().download(link).statusCode()).isEqualTo(403);
    }

    /// §6: return_last_frame adds a picture beside the clip.
    @Test
    void bringsItsLastFrame() {
        var request = SEA.replace("\"seed\": 11", "\"return_last_frame\": true");
        var done = visitor.finished(visitor.video(request).text("/id"));
        var frame = visitor.caller().download(done.text("/data/data/content/last_frame_url"));
        assertThat(frame.body()).isEqualTo(Files.png(864, 496));
    }

    @Test
    void theFaceReachesTheMaker() {
        var face =
                """
                {"model": "seedance-2.0", "content": [{"type": "text", "text": "@image1 waves"},
                 {"type": "image_url", "role": "reference_image", "image_url": {"url": "asset://%s"}}]}"""
                        .formatted(visitor.face());
        var done = visitor.finished(visitor.video(face).text("/id"));
        assertThat(done.text("/data/action")).isEqualTo("referenceGenerate");
        var order = stand.orders().getLast();
        assertThat(order.face()).isEqualTo("front-01");
        assertThat(order.prompt()).isEqualTo("@image1 waves");
        assertThat(order.portrait().orElseThrow()).isEqualTo(Files.png(512, 512, 1));
        assertThat(order.frame().audio()).isTrue();
    }

    /// Memory stays bounded: neither the task nor the finished job holds the picture.
    @Test
    void aPictureInTheRequestIsNotKept() {
        var data =
                "data:image/png;base64," + Base64.getEncoder().encodeToString(Files.png(512, 512));
        var request =
                """
                {"model": "seedance-2.0", "content": [
                 {"type": "image_url", "role": "first_frame", "image_url": {"url": "%s"}}]}"""
                        .formatted(data);
        var id = visitor.video(request).text("/id");
        assertThat(visitor.finished(id).text("/data/action")).isEqualTo("firstTailGenerate");
        assertThat(stand.orders().getLast().portrait().orElseThrow())
                .isEqualTo(Files.png(512, 512));
        assertThat(stand.world().jobs().find(id).orElseThrow().order().portrait()).isEmpty();
    }

    /// §7: FAILURE gives the quota back by itself.
    @ParameterizedTest
    @CsvSource({
        "GENERATION_FAILED, OutputVideoSensitiveContentDetected",
        "AUDIO_MODERATION, OutputAudioSensitiveContentDetected"
    })
    void aFailedVideoIsGivenBack(FaultKind kind, String code) {
        stand.ask(kind, "/anyfast/v1/video");
        var failed = visitor.finished(visitor.video(SEA).text("/id"));
        assertThat(failed.text("/data/status")).isEqualTo("FAILURE");
        assertThat(failed.text("/data/fail_reason")).startsWith(code);
        assertThat(failed.text("/data/data/error/code")).isEqualTo(code);
        assertThat(stand.world().log().entries().stream().map(Log.Entry::what))
                .contains("charged", "refunded");
    }

    /// byteplus.md §8: a refused input fails at once and is not charged.
    @Test
    void refusedWordsCostNothing() {
        stand.ask(FaultKind.CONTENT_REFUSED, "/anyfast/v1/video");
        var refused = visitor.video(SEA);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/message")).contains("InputTextSensitiveContentDetected");
        assertThat(stand.world().log().entries().stream().map(Log.Entry::what))
                .doesNotContain("charged");
    }

    /// §7: older replies use other words and ids that start with `cgt-`.
    @Test
    void olderWordsAreSpokenOnRequest() {
        stand.ask(FaultKind.OTHER_READING, "/anyfast/v1/video", "how", "older-words");
        var id = visitor.video(SEA).text("/id");
        assertThat(id).startsWith("cgt-");
        assertThat(visitor.task(id).text("/data/status")).isEqualTo("QUEUING");
        stand.pass(Duration.ofSeconds(12));
        assertThat(visitor.task(id).text("/data/status")).isEqualTo("PROCESSING");
    }

    @Test
    void anotherKeyDoesNotSeeTheTask() {
        var id = visitor.video(SEA).text("/id");
        assertThat(Visitor.of(stand, "sk-2").task(id).text("/code")).isEqualTo("task_not_exist");
    }

    @Test
    void anEmptyAccountMakesNoVideo() {
        var answer = Visitor.of(stand, "sk-poor").video(SEA);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("/error/type")).isEqualTo("new_api_error");
        assertThat(stand.orders()).isEmpty();
    }

    /// byteplus.md §7: the token counts and prices that were seen.
    @ParameterizedTest
    @CsvSource({
        "seedance-2.0, 720p, 5, 108900, 762300",
        "seedance-2.0, 720p, 4, 87300, 611100",
        "seedance-2.0, 1080p, 5, 245025, 1886692",
        "seedance-2.0, 480p, 5, 50638, 354466",
        "seedance-2.0, 4k, 5, 980100, 3920400",
        "seedance-fast, 720p, 5, 108900, 609840",
        "seedance-2.0-mini, 720p, 5, 108900, 381150"
    })
    void tokensAndPricesAreTheDocumentedOnes(
            String model, String resolution, int seconds, long tokens, long micros) {
        assertThat(Tokens.of(resolution, "16:9", seconds)).isEqualTo(tokens);
        assertThat(VideoModel.of(model).orElseThrow().price(resolution, tokens, false))
                .isEqualTo(micros);
    }
}
