package studio.likeness.service.apimart;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.value;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.Site;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Medium;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.video.VideoService;
import studio.likeness.service.Script;
import studio.likeness.service.Shots;

/// Answers as apimart.md writes them.
class ApiMartVideosTest {
    private static final Site SITE =
            new Site(ServiceId.APIMART, URI.create("https://api.apimart.ai"));
    private static final Shot SHOT = Shots.plain(ServiceId.APIMART, "seedance-2.0-face");
    private static final Ticket TICKET =
            new Ticket(ServiceId.APIMART, "task_01V", "seedance-2.0-face", Optional.empty());

    private final Script script = new Script();
    private final VideoService videos = new ApiMart(SITE, script, key("sk-1")).videos();

    private String body(Shot shot) {
        return Script.body(videos.submit(shot, "k").call());
    }

    /// 6: the ratio is `size`, and what had two defaults in one year is always said.
    @Test
    void aShotWithAFace() {
        var shot =
                Shots.between(
                        Shots.with(SHOT, Shots.face(ServiceId.APIMART, "a1")),
                        "https://i.example/1",
                        "https://i.example/2");
        assertThat(body(Shots.seeded(shot, 7)))
                .isEqualTo(
                        """
                        {"model":"seedance-2.0-face","prompt":"She waves","duration":5,\
                        "size":"16:9","resolution":"720p","generate_audio":true,"seed":7,\
                        "return_last_frame":true,"image_urls":["asset://a1"]}""");
    }

    @Test
    void everyMediumHasItsList() {
        var shot = Shots.with(SHOT, Shots.face(ServiceId.APIMART, "a1"));
        var more = Shots.with(shot, "https://i.example/1");
        assertThat(body(Shots.moving(more, "https://i.example/v", "https://i.example/s")))
                .endsWith(
                        """
                        "image_urls":["asset://a1","https://i.example/1"],\
                        "video_urls":["https://i.example/v"],\
                        "audio_urls":["https://i.example/s"]}""");
        assertThat(videos.mention(Medium.PICTURE, 1)).isEqualTo("Image 1");
        assertThat(videos.mention(Medium.SOUND, 2)).isEqualTo("Audio 2");
    }

    @Test
    void framesHaveRolesAndStandAlone() {
        assertThat(body(Shots.between(SHOT, "https://i.example/1", "https://i.example/2")))
                .endsWith(
                        """
                        "image_with_roles":[{"url":"https://i.example/1","role":"first_frame"},\
                        {"url":"https://i.example/2","role":"last_frame"}]}""")
                .doesNotContain("image_urls");
    }

    /// 6: the same key for the same order.
    @Test
    void anOrderCarriesItsKey() {
        var call = videos.submit(SHOT, "job-17").call();
        assertThat(call.headers().first("Idempotency-Key")).contains("job-17");
        assertThat(call.headers().first("Authorization")).contains("Bearer sk-1");
        assertThat(call.paying()).isTrue();
    }

    /// 6, both versions of the answer.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":200,\"data\":[{\"status\":\"submitted\",\"task_id\":\"task_01V\"}]}",
                "{\"code\":200,\"data\":{\"object\":\"generation.task\",\"id\":\"task_01V\"}}"
            })
    void anAcceptedTaskIsATicket(String body) {
        assertThat(value(videos.submit(SHOT, "k").read(Script.answer(200, body))))
                .isEqualTo(TICKET);
    }

    /// 5
    @Test
    void aTaskThatIsDone() {
        var look = videos.look(TICKET);
        assertThat(look.call().address())
                .isEqualTo(URI.create("https://api.apimart.ai/v1/tasks/task_01V?language=en"));
        var ready =
                Script.answer(
                        200,
                        """
                        {"code":200,"data":{"id":"task_01V","status":"completed","progress":100,
                         "cost":1.068,"credits_cost":10.68,"result":{"videos":[{
                         "url":["https://upload.apimart.ai/f/video/example.mp4"],
                         "expires_at":1780086540}],
                         "images":[{"url":["https://upload.apimart.ai/f/last.jpg"]}],
                         "thumbnail_url":"https://upload.apimart.ai/f/thumb.jpg"}}}""");
        assertThat(value(look.read(ready)))
                .isEqualTo(
                        new JobReport.Ready(
                                URI.create("https://upload.apimart.ai/f/video/example.mp4"),
                                Optional.of(URI.create("https://upload.apimart.ai/f/last.jpg")),
                                Optional.of(Instant.ofEpochSecond(1_780_086_540)),
                                Optional.of(MicroUsd.of(1_068_000))));
    }

    /// 5: other shapes seen in clients.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"videos\":[{\"url\":\"https://c.example/1.mp4\"}]}",
                "{\"videos\":[\"https://c.example/1.mp4\"]}",
                "{\"video_url\":\"https://c.example/1.mp4\"}",
                "{\"urls\":[\"https://c.example/1.mp4\"]}",
                "\"https://c.example/1.mp4\""
            })
    void theClipIsFoundWhereverItStands(String result) {
        var body = "{\"data\":{\"status\":\"Succeeded\",\"result\":%s}}".formatted(result);
        assertThat(value(videos.look(TICKET).read(Script.answer(200, body))))
                .isInstanceOfSatisfying(
                        JobReport.Ready.class, ready -> assertThat(ready.clip()).hasPath("/1.mp4"));
    }

    @Test
    void aTaskThatGoesOn() {
        var look = videos.look(TICKET);
        var waiting = Script.answer(200, "{\"code\":200,\"data\":{\"status\":\"submitted\"}}");
        assertThat(value(look.read(waiting))).isEqualTo(new JobReport.Queued());
        var running = Script.answer(200, "{\"data\":{\"status\":\"retrying\",\"progress\":30}}");
        assertThat(value(look.read(running))).isEqualTo(new JobReport.Running(OptionalInt.of(30)));
    }

    /// 5: a code may be a number or a word, and the cost says whether it was charged.
    @ParameterizedTest
    @CsvSource({
        "'\"OutputVideoSensitiveContentDetected\"', 0, ResultRefused, NOT_CHARGED",
        "'\"OutputAudioSensitiveContentDetected\"', 0, SoundRefused, NOT_CHARGED",
        "500, 0, JobFailed, NOT_CHARGED",
        "500, 1.5, JobFailed, CHARGED",
        "'\"InputTextSensitiveContentDetected\"', 1.5, PromptRefused, CHARGED"
    })
    void aTaskThatFailed(String code, String cost, String kind, Money money) {
        var answer =
                Script.answer(
                        200,
                        """
                        {"code":200,"data":{"status":"failed","cost":%s,
                         "error":{"code":%s,"message":"no","type":"server_error"}}}"""
                                .formatted(cost, code));
        assertThat(value(videos.look(TICKET).read(answer)))
                .isInstanceOfSatisfying(
                        JobReport.Failed.class,
                        failed -> {
                            assertThat(failed.why().getClass().getSimpleName()).isEqualTo(kind);
                            assertThat(failed.why().money()).isEqualTo(money);
                        });
    }

    /// 8
    @ParameterizedTest
    @CsvSource({
        "400, nsfw_content_detected, no, PromptRefused, NOT_CHARGED",
        "400, 400, size must be one of, RequestRefused, NOT_CHARGED",
        "402, 402, insufficient balance, BalanceTooLow, NOT_CHARGED",
        "500, 500, build_request_failed: resolution, ModelRefused, NOT_CHARGED",
        "500, 500, broke, LeftInDoubt, UNKNOWN",
        "502, 502, broke, LeftInDoubt, UNKNOWN",
        "409, idempotency_key_conflict, other request, RequestRefused, NOT_CHARGED"
    })
    void whatARefusalOfAShotMeans(int status, String code, String text, String kind, Money money) {
        var body = "{\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}".formatted(code, text);
        var problem = problem(videos.submit(SHOT, "k").read(Script.answer(status, body)));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(problem.money()).isEqualTo(money);
    }

    @Test
    void aTaskThatIsForgotten() {
        assertThat(problem(videos.look(TICKET).read(Script.answer(404, "{}"))))
                .isEqualTo(new VideoProblem.JobUnknown("APIMart"));
    }

    /// 6: names old and new; which of them answer is known from the list alone.
    @Test
    void aModelIsOrderedUnderTheNameThatIsOffered() throws InterruptedException {
        assertThat(body(SHOT)).startsWith("{\"model\":\"seedance-2.0-face\"");
        script.answers(200, "{\"data\":[{\"id\":\"doubao-seedance-2.0-face\"},{\"id\":\"gpt\"}]}");
        assertThat(value(videos.offeredToday())).containsExactly("seedance-2.0-face", "gpt");
        assertThat(body(SHOT)).startsWith("{\"model\":\"doubao-seedance-2.0-face\"");
    }

    /// 10
    @Test
    void anEstimateIsTheListedPriceOfItsSeconds() {
        assertThat(videos.estimate(SHOT).amount()).isEqualTo(MicroUsd.of(1_068_000));
        assertThat(videos.estimate(SHOT).live()).isFalse();
    }
}
