package studio.likeness.service.blockrun;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.value;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.Site;
import studio.likeness.core.video.Estimate;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Medium;
import studio.likeness.core.video.Model;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.video.VideoService;
import studio.likeness.service.Script;
import studio.likeness.service.Shots;

/// Answers as blockrun.md writes them.
class BlockRunVideosTest {
    private static final Site SITE =
            new Site(ServiceId.BLOCKRUN, URI.create("https://blockrun.ai/api"));
    private static final String POLL =
            "/api/v1/videos/generations/vj_opaque?model=bytedance%2Fseedance-2.0-fast&duration=5"
                    + "&i2v=1&sig=a%2Bb";
    private static final Shot SHOT = Shots.plain(ServiceId.BLOCKRUN, "bytedance/seedance-2.0-fast");
    private static final Ticket TICKET =
            new Ticket(
                    ServiceId.BLOCKRUN,
                    "vj_opaque",
                    SHOT.model(),
                    Optional.of(URI.create("https://blockrun.ai" + POLL)));

    private final Script script = new Script();
    private final VideoService videos = new BlockRun(SITE, script, Optional::empty).videos();

    private String body(Shot shot) {
        return Script.body(videos.submit(shot, "k").call());
    }

    /// 4.6: everything is said outright, and a face stands alone.
    @Test
    void aShotWithAFace() {
        var face = Shots.face(ServiceId.BLOCKRUN, "ta_1");
        var shot =
                Shots.between(Shots.with(SHOT, face), "https://i.example/1", "https://i.example/2");
        assertThat(body(Shots.seeded(shot, 7)))
                .isEqualTo(
                        """
                        {"model":"bytedance/seedance-2.0-fast","prompt":"She waves",\
                        "real_face_asset_id":"ta_1","duration_seconds":5,"resolution":"720p",\
                        "aspect_ratio":"16:9","generate_audio":true,"seed":7,"watermark":false,\
                        "return_last_frame":true}""");
    }

    @Test
    void framesAndReferencesStandAlone() {
        assertThat(body(Shots.between(SHOT, "https://i.example/1", "https://i.example/2")))
                .contains(
                        "\"image_url\":\"https://i.example/1\","
                                + "\"last_frame_url\":\"https://i.example/2\",")
                .doesNotContain("reference", "real_face");
        assertThat(body(Shots.with(SHOT, "https://i.example/1")))
                .contains("\"reference_image_urls\":[\"https://i.example/1\"]")
                .doesNotContain("\"image_url\"");
    }

    /// 3.5 and 4.6: the address belongs to the host, every letter of it as it came.
    @Test
    void anAcceptedJobIsATicket() {
        var order = videos.submit(SHOT, "k");
        assertThat(order.paidBy()).isEqualTo(PaidBy.WALLET);
        assertThat(order.longest()).isEqualTo(Duration.ofMinutes(10));
        var answer =
                Script.answer(
                        202,
                        "{\"id\":\"vj_opaque\",\"status\":\"queued\",\"payment_status\":\"verified\","
                                + "\"poll_url\":\"%s\"}".formatted(POLL));
        assertThat(value(order.read(answer))).isEqualTo(TICKET);
    }

    @Test
    void anAddressElsewhereIsNoTicket() {
        var answer =
                Script.answer(202, "{\"id\":\"v\",\"poll_url\":\"https://elsewhere.example/v\"}");
        assertThat(problem(videos.submit(SHOT, "k").read(answer)))
                .isEqualTo(new ServiceProblem.ForeignAddress("BlockRun"));
    }

    /// 4.7
    @Test
    void aLookFollowsTheAddressAndReads() {
        var look = videos.look(TICKET);
        assertThat(look.call().address()).isEqualTo(URI.create("https://blockrun.ai" + POLL));
        assertThat(look.call().paying()).isFalse();
        assertThat(value(look.read(Script.answer(202, "{\"status\":\"queued\"}"))))
                .isEqualTo(new JobReport.Queued());
        assertThat(
                        value(
                                look.read(
                                        Script.answer(
                                                202,
                                                "{\"status\":\"in_progress\",\"progress\":40}"))))
                .isEqualTo(new JobReport.Running(OptionalInt.of(40)));
        var ready =
                Script.answer(
                        200,
                        """
                        {"status":"completed","data":[{"url":"https://blockrun.ai/api/media/1.mp4",
                         "last_frame_url":"https://blockrun.ai/api/media/2","backed_up":true}],
                         "payment":{"status":"already_settled","tx_hash":"0x1"}}""");
        assertThat(value(look.read(ready)))
                .isEqualTo(
                        new JobReport.Ready(
                                URI.create("https://blockrun.ai/api/media/1.mp4"),
                                Optional.of(URI.create("https://blockrun.ai/api/media/2")),
                                Optional.empty(),
                                Optional.empty()));
    }

    /// A ticket from before the service was moved leads to where it is now.
    @Test
    void aLookStaysOnTheServicesOwnOrigin() {
        var foreign =
                new Ticket(
                        ServiceId.BLOCKRUN,
                        "v",
                        SHOT.model(),
                        Optional.of(URI.create("https://elsewhere.example" + POLL)));
        assertThat(videos.look(foreign).call().address())
                .isEqualTo(URI.create("https://blockrun.ai" + POLL));
    }

    /// 4.7: nothing is charged for what failed.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"status":"failed","error":"sound","error_code":"output_audio_moderation"} | SoundRefused
                    {"status":"failed","error":"Refused by the content policy"}                | PromptRefused
                    {"status":"FAILED","error":"upstream broke","payment_status":"not_charged"} | JobFailed
                    """)
    void aJobThatFailed(String body, String kind) {
        var report = value(videos.look(TICKET).read(Script.answer(200, body)));
        assertThat(report)
                .isInstanceOfSatisfying(
                        JobReport.Failed.class,
                        failed -> {
                            assertThat(failed.why().getClass().getSimpleName()).isEqualTo(kind);
                            assertThat(failed.why().money()).isEqualTo(Money.NOT_CHARGED);
                        });
    }

    @ParameterizedTest
    @CsvSource({"400, JobUnknown", "404, JobUnknown", "429, TooManyCalls", "504, ServiceDown"})
    void aLookThatFailedIsNoFailedJob(int status, String kind) {
        var problem = problem(videos.look(TICKET).read(Script.answer(status, "{}")));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
    }

    /// 4.6 and 7
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    400 | INPUT_IMAGE_REAL_PERSON | may contain a real person            | RealPersonInPicture
                    400 | CONTENT_POLICY          | refused by the filter                | PromptRefused
                    400 | INVALID_PARAMETER       | real_face_asset_id is not supported by x | ModelRefused
                    400 | INVALID_PARAMETER       | real_face_asset_id is not known: ta_ | FaceLost
                    400 | INVALID_PARAMETER       | duration_seconds must be an integer  | RequestRefused
                    429 | RATE_LIMITED            | upstream                             | TooManyCalls
                    503 | X                       | reference media switched off         | NotOffered
                    504 | X                       | upstream did not acknowledge         | ServiceDown
                    """)
    void whatARefusalOfAShotMeans(int status, String code, String text, String kind) {
        var body = "{\"error\":{\"message\":\"%s\",\"code\":\"%s\"}}".formatted(text, code);
        var problem = problem(videos.submit(SHOT, "k").read(Script.answer(status, body)));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(problem.money()).isEqualTo(Money.NOT_CHARGED);
    }

    /// 5: seconds times the price of a second, and the fee.
    @Test
    void anEstimateComesFromTheFileUntilTheCatalogueWasRead() throws InterruptedException {
        assertThat(videos.estimate(SHOT)).isEqualTo(new Estimate(MicroUsd.of(826_805), false));
        script.answers(
                200,
                """
                {"data":[{"id":"bytedance/seedance-2.0-fast","pricing":{"per_second":0.2,
                 "transaction_fee":0.002}},{"id":"azure/sora-2","pricing":{}}]}""");
        assertThat(value(videos.offeredToday()))
                .containsExactly("bytedance/seedance-2.0-fast", "azure/sora-2");
        assertThat(videos.estimate(SHOT)).isEqualTo(new Estimate(MicroUsd.of(1_002_000), true));
    }

    @Test
    void theModelsOfTheFile() {
        assertThat(videos.models())
                .extracting(Model::id)
                .containsExactly(
                        "bytedance/seedance-2.0",
                        "bytedance/seedance-2.0-fast",
                        "bytedance/seedance-2.0-mini",
                        "bytedance/seedance-2.5",
                        "bytedance/seedance-1.5-pro");
        var best = videos.models().getFirst();
        assertThat(best.faces()).containsExactlyInAnyOrder(FaceKind.values());
        assertThat(best.resolutions().keySet()).containsExactly("480p", "720p", "1080p", "4K");
        assertThat(best.references()).isEqualTo(Model.References.NONE);
        assertThat(videos.manners().kept()).isEqualTo(Duration.ofDays(2));
        assertThat(videos.mention(Medium.PICTURE, 2)).isEqualTo("image 2");
    }
}
