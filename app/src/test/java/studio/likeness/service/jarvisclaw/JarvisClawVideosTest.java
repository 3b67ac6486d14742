package studio.likeness.service.jarvisclaw;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.value;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.video.VideoService;
import studio.likeness.service.Script;
import studio.likeness.service.Shots;

/// Answers as jarvisclaw.md writes them.
class JarvisClawVideosTest {
    private static final Site SITE =
            new Site(ServiceId.JARVISCLAW, URI.create("https://api.jarvisclaw.ai"));
    private static final Shot SHOT =
            Shots.plain(ServiceId.JARVISCLAW, "bytedance/seedance-2.0-fast");
    private static final String POLL =
            "/v1/videos/generations/bytedance%3Avideo_0011aabb?model=bytedance%2Fseedance-2.0-fast"
                    + "&sig=abc";
    private static final Ticket TICKET =
            new Ticket(
                    ServiceId.JARVISCLAW,
                    "bytedance:video_0011aabb",
                    SHOT.model(),
                    Optional.of(URI.create("https://api.jarvisclaw.ai" + POLL)));

    private final Script script = new Script();
    private final VideoService videos = new JarvisClaw(SITE, script, key("sk-1")).videos();

    private String body(Shot shot) {
        return Script.body(videos.submit(shot, "k").call());
    }

    /// 4: `duration` would be lost without a word; a face and a picture exclude each other.
    @Test
    void aShotWithAFace() {
        var shot =
                Shots.between(
                        Shots.with(SHOT, Shots.face(ServiceId.JARVISCLAW, "ta_1")),
                        "https://i.example/1",
                        "https://i.example/2");
        assertThat(body(Shots.seeded(shot, 7)))
                .isEqualTo(
                        """
                        {"model":"bytedance/seedance-2.0-fast","prompt":"She waves",\
                        "duration_seconds":5,"real_face_asset_id":"ta_1","resolution":"720p",\
                        "aspect_ratio":"16:9","generate_audio":true,"seed":7,"watermark":false,\
                        "return_last_frame":true}""");
    }

    @Test
    void aFirstPictureStandsAlone() {
        assertThat(body(Shots.from(SHOT, URI.create("https://i.example/1"))))
                .contains("\"image_url\":\"https://i.example/1\"")
                .doesNotContain("real_face_asset_id");
    }

    @Test
    void aKeyThatIsSetPaysAndOtherwiseTheWallet() {
        assertThat(videos.submit(SHOT, "k").paidBy()).isEqualTo(PaidBy.KEY);
        var wallet =
                new JarvisClaw(SITE, script, ServiceKey.missing(ServiceId.JARVISCLAW)).videos();
        var order = wallet.submit(SHOT, "k");
        assertThat(order.paidBy()).isEqualTo(PaidBy.WALLET);
        assertThat(order.call().headers().has("Authorization")).isFalse();
        assertThat(wallet.look(TICKET).call().headers().has("Authorization")).isFalse();
    }

    /// 4, the answer, with any good status.
    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202})
    void anAcceptedJobIsATicket(int status) {
        var answer =
                Script.answer(
                        status,
                        """
                        {"id":"bytedance:video_0011aabb","status":"queued","poll_url":"%s",
                         "price":{"amount":"0.910000","currency":"USD"}}"""
                                .formatted(POLL));
        assertThat(value(videos.submit(SHOT, "k").read(answer))).isEqualTo(TICKET);
    }

    /// 5: by its id, with its colon escaped, where the address is missing or leads elsewhere.
    @ParameterizedTest
    @ValueSource(strings = {"", "https://elsewhere.example/v1/x", "//elsewhere.example/x"})
    void aJobIsAlsoFoundByItsId(String poll) {
        var answer =
                Script.answer(
                        200, "{\"id\":\"bytedance:video_1\",\"poll_url\":\"%s\"}".formatted(poll));
        assertThat(value(videos.submit(SHOT, "k").read(answer)).poll())
                .contains(
                        URI.create(
                                "https://api.jarvisclaw.ai/v1/videos/generations/"
                                        + "bytedance%3Avideo_1"));
    }

    /// 5
    @Test
    void aLookReads() {
        var look = videos.look(TICKET);
        assertThat(look.call().address()).isEqualTo(TICKET.poll().orElseThrow());
        assertThat(
                        value(
                                look.read(
                                        Script.answer(
                                                200,
                                                "{\"status\":\"in_progress\",\"progress\":65}"))))
                .isEqualTo(new JobReport.Running(OptionalInt.of(65)));
        var ready =
                Script.answer(
                        200,
                        """
                        {"status":"completed","data":[{"url":"https://cdn.jarvisclaw.ai/e.mp4"}],
                         "price":{"amount":"0.910000","currency":"USD"}}""");
        assertThat(value(look.read(ready)))
                .isEqualTo(
                        new JobReport.Ready(
                                URI.create("https://cdn.jarvisclaw.ai/e.mp4"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(MicroUsd.of(910_000))));
    }

    /// 5: the clip may stand in four places.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"completed\",\"url\":\"https://c.example/1.mp4\"}",
                "{\"status\":\"COMPLETED\",\"video_url\":\"https://c.example/1.mp4\"}",
                "{\"status\":\"completed\",\"data\":{\"video_url\":\"https://c.example/1.mp4\"}}"
            })
    void theClipIsFoundWhereverItStands(String body) {
        assertThat(value(videos.look(TICKET).read(Script.answer(200, body))))
                .isInstanceOfSatisfying(
                        JobReport.Ready.class, ready -> assertThat(ready.clip()).hasPath("/1.mp4"));
    }

    /// 6: the money is gone with the order, and a failure may not bring it back.
    @Test
    void aJobThatFailedWasCharged() {
        var answer =
                Script.answer(
                        200,
                        "{\"status\":\"failed\",\"message\":\"provider broke\",\"retryable\":true}");
        assertThat(value(videos.look(TICKET).read(answer)))
                .isEqualTo(
                        new JobReport.Failed(
                                new VideoProblem.JobFailed(
                                        "JarvisClaw", "provider broke", Money.CHARGED)));
    }

    /// 9
    @ParameterizedTest
    @CsvSource({
        "400, invalid_model, ModelRefused, NOT_CHARGED",
        "400, model_asset_incompatible, ModelRefused, NOT_CHARGED",
        "400, invalid_asset_id, FaceLost, NOT_CHARGED",
        "400, content_filtered, PromptRefused, NOT_CHARGED",
        "401, unauthorized, KeyRefused, NOT_CHARGED",
        "402, insufficient_balance, BalanceTooLow, NOT_CHARGED",
        "403, forbidden, KeyNotAllowed, NOT_CHARGED",
        "408, generation_timeout, LeftInDoubt, UNKNOWN",
        "429, rate_limited, TooManyCalls, NOT_CHARGED",
        "500, internal, LeftInDoubt, UNKNOWN",
        "504, timeout, LeftInDoubt, UNKNOWN"
    })
    void whatARefusalOfAShotMeans(int status, String code, String kind, Money money) {
        var body = "{\"error\":{\"code\":\"%s\",\"message\":\"in words\"}}".formatted(code);
        var problem = problem(videos.submit(SHOT, "k").read(Script.answer(status, body)));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(problem.money()).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource({"404, JobUnknown", "408, ServiceDown", "502, ServiceDown", "429, TooManyCalls"})
    void aLookThatFailedIsNoFailedJob(int status, String kind) {
        var problem = problem(videos.look(TICKET).read(Script.answer(status, "{}")));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
    }
}
