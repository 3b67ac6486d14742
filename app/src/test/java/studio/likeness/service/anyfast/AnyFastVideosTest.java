package studio.likeness.service.anyfast;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.value;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.port.Clock;
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

/// Answers as anyfast.md writes them.
class AnyFastVideosTest {
    private static final Site SITE =
            new Site(ServiceId.ANYFAST, URI.create("https://www.anyfast.ai"));
    private static final Shot SHOT = Shots.plain(ServiceId.ANYFAST, "seedance-2.0");
    private static final Ticket TICKET =
            new Ticket(ServiceId.ANYFAST, "asyntask_Qw8rT5", "seedance-2.0", Optional.empty());

    private final Script script = new Script();
    private final VideoService videos =
            new AnyFast(SITE, script, key("sk-1"), new Still(), byte[]::new).videos();

    private record Still() implements Clock {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public Duration uptime() {
            return Duration.ZERO;
        }
    }

    private String body(Shot shot) {
        return Script.body(videos.submit(shot, "k").call());
    }

    /// 6: text first, pictures after it, roles on each; no name that upstream does not know.
    @Test
    void aShotWithFacesAndAPicture() {
        var faces =
                Shots.with(
                        Shots.with(
                                SHOT,
                                Shots.face(ServiceId.ANYFAST, "asset-1"),
                                Shots.face(ServiceId.ANYFAST, "asset-2")),
                        "https://i.example/1");
        var shot = Shots.between(faces, "https://i.example/8", "https://i.example/9");
        assertThat(body(Shots.seeded(shot, 7)))
                .isEqualTo(
                        """
                        {"model":"seedance-2.0","content":[{"type":"text","text":"She waves"},\
                        {"type":"image_url","image_url":{"url":"asset://asset-1"},\
                        "role":"reference_image"},\
                        {"type":"image_url","image_url":{"url":"asset://asset-2"},\
                        "role":"reference_image"},\
                        {"type":"image_url","image_url":{"url":"https://i.example/1"},\
                        "role":"reference_image"}],\
                        "resolution":"720p","ratio":"16:9","duration":5,"generate_audio":true,\
                        "watermark":false,"return_last_frame":true}""");
    }

    /// 6: the order text, pictures, videos, sounds.
    @Test
    void videosAndSoundsComeAfterThePictures() {
        var faces = Shots.with(SHOT, Shots.face(ServiceId.ANYFAST, "asset-1"));
        assertThat(body(Shots.moving(faces, "https://i.example/v", "data:audio/mpeg;base64,CQ==")))
                .contains(
                        """
                        "role":"reference_image"},\
                        {"type":"video_url","video_url":{"url":"https://i.example/v"},\
                        "role":"reference_video"},\
                        {"type":"audio_url","audio_url":{"url":"data:audio/mpeg;base64,CQ=="},\
                        "role":"reference_audio"}]""");
    }

    @Test
    void framesStandAlone() {
        assertThat(body(Shots.between(SHOT, "https://i.example/8", "https://i.example/9")))
                .contains("\"role\":\"first_frame\"", "\"role\":\"last_frame\"")
                .doesNotContain("reference_image");
    }

    /// 6: the status of a new task is empty.
    @Test
    void anAcceptedTaskIsATicket() {
        var answer =
                Script.answer(
                        200,
                        "{\"id\":\"asyntask_Qw8rT5\",\"task_id\":\"asyntask_Qw8rT5\",\"status\":\"\"}");
        assertThat(value(videos.submit(SHOT, "k").read(answer))).isEqualTo(TICKET);
        var older = Script.answer(200, "{\"task_id\":\"cgt-1\"}");
        assertThat(value(videos.submit(SHOT, "k").read(older)).job()).isEqualTo("cgt-1");
    }

    /// 7: words of two generations.
    @ParameterizedTest
    @CsvSource({
        "NOT_START, queued", "QUEUED, queued", "QUEUING, queued",
        "IN_PROGRESS, running", "PROCESSING, running", "SOMETHING_NEW, running"
    })
    void aTaskThatGoesOn(String word, String kind) {
        var answer =
                Script.answer(
                        200,
                        "{\"code\":\"success\",\"data\":{\"status\":\"%s\",\"progress\":\"50%%\"}}"
                                .formatted(word));
        assertThat(value(videos.look(TICKET).read(answer)))
                .isEqualTo(
                        kind.equals("queued")
                                ? new JobReport.Queued()
                                : new JobReport.Running(OptionalInt.of(50)));
    }

    /// 7: the reason may hold the clip's address, and is not shown then.
    @Test
    void aTaskThatIsDone() {
        var look = videos.look(TICKET);
        assertThat(look.call().address())
                .isEqualTo(
                        URI.create("https://www.anyfast.ai/v1/video/generations/asyntask_Qw8rT5"));
        assertThat(look.call().paying()).isFalse();
        var ready =
                Script.answer(
                        200,
                        """
                        {"code":"success","message":"","data":{"status":"SUCCESS",
                         "progress":"100%","result_url":"https://media.example/clip.mp4?sig=1",
                         "fail_reason":"https://media.example/clip.mp4?sig=1",
                         "finish_time":1789120190,"data":{"status":"succeeded","content":{
                         "video_url":"https://media.example/other.mp4",
                         "last_frame_url":"https://media.example/last.png"}}}}""");
        assertThat(value(look.read(ready)))
                .isEqualTo(
                        new JobReport.Ready(
                                URI.create("https://media.example/clip.mp4?sig=1"),
                                Optional.of(URI.create("https://media.example/last.png")),
                                Optional.of(Instant.ofEpochSecond(1_789_120_190 + 86_400)),
                                Optional.empty()));
        var older =
                Script.answer(
                        200,
                        "{\"data\":{\"status\":\"succeeded\",\"data\":{\"content\":{\"video_url\":"
                                + "\"https://media.example/other.mp4\"}}}}");
        assertThat(value(look.read(older))).isInstanceOf(JobReport.Ready.class);
    }

    /// 7 and 8, byteplus.md 8: quota is given back by itself.
    @ParameterizedTest
    @CsvSource({
        "InputTextSensitiveContentDetected, PromptRefused",
        "OutputVideoSensitiveContentDetected, ResultRefused",
        "OutputAudioSensitiveContentDetected, SoundRefused",
        "InputImageSensitiveContentDetected.PrivacyInformation, RealPersonInPicture",
        "InternalServiceError, JobFailed"
    })
    void aTaskThatFailed(String code, String kind) {
        var answer =
                Script.answer(
                        200,
                        "{\"data\":{\"status\":\"FAILURE\",\"fail_reason\":\"%s: no\"}}"
                                .formatted(code));
        assertThat(value(videos.look(TICKET).read(answer)))
                .isInstanceOfSatisfying(
                        JobReport.Failed.class,
                        failed -> {
                            assertThat(failed.why().getClass().getSimpleName()).isEqualTo(kind);
                            assertThat(failed.why().money()).isEqualTo(Money.NOT_CHARGED);
                        });
    }

    /// 8
    @ParameterizedTest
    @CsvSource({
        "400, InputImageSensitiveContentDetected.PrivacyInformation, x, RealPersonInPicture",
        "400, InputImageSensitiveContentDetected, x, PictureRefused",
        "400, InvalidParameter, asset not found, FaceLost",
        "404, InvalidEndpointOrModel.NotFound, no such model, ModelRefused",
        "400, InvalidParameter.duration, x, RequestRefused",
        "429, QuotaExceeded, x, TooManyCalls",
        "403, AccountOverdueError, x, BalanceTooLow",
        "502, x, x, LeftInDoubt"
    })
    void whatARefusalOfAShotMeans(int status, String code, String text, String kind) {
        var body =
                """
                {"code":"fail_to_fetch_task","data":null,\
                "message":"{\\"error\\":{\\"code\\":\\"%s\\",\\"message\\":\\"%s\\"}}"}"""
                        .formatted(code, text);
        var problem = problem(videos.submit(SHOT, "k").read(Script.answer(status, body)));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void aTaskThatNobodyKnows() {
        var answer =
                Script.answer(400, "{\"code\":\"task_not_exist\",\"message\":\"task_not_exist\"}");
        assertThat(problem(videos.look(TICKET).read(answer)))
                .isEqualTo(new VideoProblem.JobUnknown("AnyFast"));
    }

    /// 6: older keys know the standard model by another name.
    @Test
    void aModelIsOrderedUnderTheNameThatIsOffered() throws InterruptedException {
        script.answers(200, "{\"data\":[{\"id\":\"seedance\"},{\"id\":\"seedance-fast\"}]}");
        assertThat(value(videos.offeredToday())).containsExactly("seedance-2.0", "seedance-fast");
        assertThat(body(SHOT)).startsWith("{\"model\":\"seedance\",");
    }

    @Test
    void picturesAreMentionedWithASign() {
        assertThat(videos.mention(Medium.PICTURE, 1)).isEqualTo("@image1");
        assertThat(videos.mention(Medium.VIDEO, 2)).isEqualTo("@video2");
        assertThat(videos.mention(Medium.SOUND, 3)).isEqualTo("@audio3");
    }
}
