package studio.likeness.practice.apimart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.practice.key.Caller;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.picture.Files;
import studio.likeness.practice.world.FaultKind;

/// apimart.md §5, §6, §10: a video from its request to its clip, and what it costs.
class VideoTest {
    private static final String WAVE =
            """
            {"model": "doubao-seedance-2.0-face", "prompt": "She waves", "duration": 5,
             "resolution": "720p", "seed": 7}""";

    private final Stand stand = new Stand();
    private final Visitor visitor = Visitor.of(stand, "sk-1");

    @AfterEach
    void stop() {
        stand.close();
    }

    /// §6: the default version's list, and the object of the version header.
    @Test
    void isAcceptedInBothVersions() {
        var older = visitor.video(WAVE);
        assertThat(older.at("/code").intValue()).isEqualTo(200);
        assertThat(older.text("/data/0/status")).isEqualTo("submitted");
        assertThat(older.text("/data/0/task_id")).startsWith("task_01");
        var version = Map.of("X-APIMart-Response-Version", "2026-07-27");
        var newer = visitor.caller().post(Visitor.VIDEOS, WAVE, version);
        assertThat(newer.text("/data/object")).isEqualTo("generation.task");
        assertThat(newer.text("/data/id")).startsWith("task_01");
        assertThat(newer.text("/request_id")).isNotEmpty();
    }

    /// §5: pending, processing, completed; cost and credits; an address with its end.
    @Test
    void isFinished() {
        var id = Visitor.id(visitor.video(WAVE));
        assertThat(visitor.task(id).text("/data/status")).isEqualTo("pending");
        stand.pass(Duration.ofSeconds(30));
        var running = visitor.task(id);
        assertThat(running.text("/data/status")).isEqualTo("processing");
        assertThat(running.at("/data/progress").intValue()).isEqualTo(50);
        assertThat(running.at("/data/estimated_time").intValue()).isEqualTo(60);
        assertThat(running.at("/data/result").isMissingNode()).isTrue();
        var done = visitor.finished(id);
        assertThat(done.at("/data/cost").decimalValue()).isEqualByComparingTo("1.068");
        assertThat(done.at("/data/credits_cost").decimalValue()).isEqualByComparingTo("10.68");
        assertThat(visitor.caller().download(done.text("/data/result/videos/0/url/0")).body())
                .isEqualTo(Stand.CLIP);
        assertThat(stand.orders().getLast().seed()).isEqualTo(7);
    }

    /// §5: 72 hours by the newer contract, and the answer says until when.
    @Test
    void itsAddressExpires() {
        var id = Visitor.id(visitor.video(WAVE));
        var done = visitor.finished(id);
        var until = done.at("/data/result/videos/0/expires_at").longValue();
        assertThat(until).isEqualTo(done.at("/data/created").longValue() + 72 * 3600);
        stand.pass(Duration.ofSeconds(until - stand.world().clock().seconds()));
        var link = done.text("/data/result/videos/0/url/0");
        assertThat(visitor.caller().download(link).statusCode()).isEqualTo(403);
        assertThat(visitor.task(id).text("/data/status")).isEqualTo("completed");
    }

    /// Issue 3, point 6: an expired clip link.
    @Test
    void itsAddressCanBeDeadBeforeItsTime() {
        stand.ask(FaultKind.CLIP_LINK_EXPIRED, "/apimart/v1/tasks");
        var done = visitor.finished(Visitor.id(visitor.video(WAVE)));
        var link = done.text("/data/result/videos/0/url/0");
        assertThat(visitor.caller().download(link).statusCode()).isEqualTo(403);
    }

    @Test
    void bringsItsLastFrame() {
        var request = WAVE.replace("\"seed\": 7", "\"return_last_frame\": true");
        var done = visitor.finished(Visitor.id(visitor.video(request)));
        var frame = done.text("/data/result/images/0/url/0");
        assertThat(visitor.caller().download(frame).body()).isEqualTo(Files.png(864, 496));
    }

    @Test
    void theFaceReachesTheMaker() {
        var request = WAVE.replace("\"seed\": 7", "\"image_urls\": [\"" + visitor.face() + "\"]");
        visitor.finished(Visitor.id(visitor.video(request)));
        assertThat(stand.orders().getLast().face()).isEqualTo("front");
        assertThat(stand.orders().getLast().portrait().orElseThrow())
                .isEqualTo(Files.png(512, 512, 1));
    }

    /// §10: dollars for each second of output; with a clip as reference, of input as well.
    @ParameterizedTest
    @CsvSource({
        "seedance-2.0, 480p, false, 0.33",
        "seedance-2.0, 1080p, false, 1.772",
        "seedance-2.0, 4k, false, 3.61",
        "seedance-2.0-face, 480p, false, 0.496",
        "seedance-2.0-fast, 480p, false, 0.1992",
        "seedance-2.0-fast-face, 720p, false, 0.86",
        "seedance-2.0, 720p, true, 0.77256",
        "seedance-2.0-face, 720p, true, 1.1592"
    })
    void costsWhatThePriceTableSays(
            String model, String resolution, boolean withClip, BigDecimal price) {
        var clip = withClip ? ", \"video_urls\": [\"" + stand.host(Files.mp4(4)) + "\"]" : "";
        var request =
                "{\"model\": \"%s\", \"prompt\": \"a\", \"duration\": 5, \"resolution\": \"%s\"%s}"
                        .formatted(model, resolution, clip);
        Visitor.id(visitor.video(request));
        assertThat(visitor.spent()).isEqualByComparingTo(price);
    }

    /// §8: 402 when the balance is too low, and nothing is made.
    @Test
    void anEmptyAccountMakesNoVideo() {
        var answer = Visitor.of(stand, "sk-poor").video(WAVE);
        assertThat(answer.status()).isEqualTo(402);
        assertThat(answer.text("/error/type")).isEqualTo("payment_required");
    }

    /// §11: failures are not charged; the balance knows before anybody asked for the task.
    @ParameterizedTest
    @CsvSource({
        "GENERATION_FAILED, OutputVideoSensitiveContentDetected",
        "AUDIO_MODERATION, OutputAudioSensitiveContentDetected",
        "CONTENT_REFUSED, InputTextSensitiveContentDetected"
    })
    void aFailedVideoIsGivenBack(FaultKind kind, String code) {
        stand.ask(kind, "/apimart/v1/videos");
        var id = Visitor.id(visitor.video(WAVE));
        assertThat(visitor.spent()).isEqualByComparingTo("1.068");
        stand.pass(Duration.ofMinutes(5));
        assertThat(
                        stand.until(
                                        () -> visitor.caller().get("/v1/balance"),
                                        a -> a.at("/used_balance").intValue() == 0)
                                .at("/remain_balance")
                                .intValue())
                .isEqualTo(20);
        var failed = visitor.task(id);
        assertThat(failed.text("/data/status")).isEqualTo("failed");
        assertThat(failed.text("/data/error/code")).isEqualTo(code);
        assertThat(failed.text("/data/error/message")).isNotEmpty();
    }

    /// §6: nsfw_check answers at once, without a task and without a charge.
    @Test
    void checkedWordsAreRefusedAtOnce() {
        stand.ask(FaultKind.CONTENT_REFUSED, "/apimart/v1/videos");
        var answer = visitor.video(WAVE.replace("\"seed\": 7", "\"nsfw_check\": true"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/error/code")).isEqualTo("nsfw_content_detected");
        assertThat(visitor.spent()).isZero();
    }

    /// §6: the same key and the same body are one task, charged once, whatever the order of fields.
    @Test
    void aRepeatedRequestIsOneTask() {
        var first = visitor.video(WAVE, "retry-1");
        var again =
                visitor.video(
                        WAVE.replace("\"duration\": 5,", "")
                                .replace("\"seed\": 7", "\"seed\": 7, \"duration\": 5"),
                        "retry-1");
        assertThat(Visitor.id(again)).isEqualTo(Visitor.id(first));
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(visitor.spent()).isEqualByComparingTo("1.068");
        assertThat(Visitor.id(visitor.video(WAVE, "retry-2"))).isNotEqualTo(Visitor.id(first));
        assertThat(Visitor.id(Visitor.of(stand, "sk-2").video(WAVE, "retry-1")))
                .isNotEqualTo(Visitor.id(first));
    }

    /// §6: the same key with another body is refused; nothing is made and nothing is charged.
    @Test
    void aKeyWithAnotherBodyIsAConflict() {
        visitor.video(WAVE, "retry-1");
        var other = visitor.video(WAVE.replace("waves", "smiles"), "retry-1");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("/error/code")).isEqualTo("idempotency_key_conflict");
        assertThat(visitor.spent()).isEqualByComparingTo("1.068");
    }

    /// §6: what was refused is not remembered under its key.
    @Test
    void aRefusedRequestMayBeMended() {
        assertThat(visitor.video(WAVE.replace("5", "99"), "retry-1").status()).isEqualTo(400);
        assertThat(visitor.video(WAVE, "retry-1").status()).isEqualTo(200);
    }

    /// §6: 1 to 191 visible ASCII characters.
    @Test
    void anIdempotencyKeyIsVisibleAscii() {
        assertThat(visitor.video(WAVE, "x".repeat(191)).status()).isEqualTo(200);
        assertThat(visitor.video(WAVE, "x".repeat(192)).status()).isEqualTo(400);
        assertThat(visitor.video(WAVE, "a b").text("/error/param")).isEqualTo("Idempotency-Key");
    }

    /// §6: an answer that was lost is found again with the same key, without a second charge.
    @Test
    void aLostAnswerIsFoundAgain() {
        stand.ask(FaultKind.LOST_AFTER_ACCEPTANCE, Visitor.VIDEOS.replace("/v1", "/apimart/v1"));
        assertThatThrownBy(() -> visitor.video(WAVE, "retry-1"))
                .isInstanceOf(UncheckedIOException.class);
        var again = visitor.video(WAVE, "retry-1");
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(visitor.spent()).isEqualByComparingTo("1.068");
    }

    /// Twenty at once with one key make one task.
    @Test
    void manyAtOnceAreOneTask() throws Exception {
        Callable<Caller.Answer> ask = () -> visitor.video(WAVE, "retry-1");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> ask).toList());
            var first = Visitor.id(answers.getFirst().get());
            for (var answer : answers) {
                assertThat(Visitor.id(answer.get())).isEqualTo(first);
            }
        }
        assertThat(visitor.spent()).isEqualByComparingTo("1.068");
    }
}
