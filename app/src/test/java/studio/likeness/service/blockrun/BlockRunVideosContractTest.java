package studio.likeness.service.blockrun;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.value;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Model;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.service.Ground;
import studio.likeness.service.Said;
import studio.likeness.service.Shots;

class BlockRunVideosContractTest {
    private static final String PATH = "/blockrun/api/v1/videos/generations";
    private static final Shot SHOT = Shots.plain(ServiceId.BLOCKRUN, "bytedance/seedance-2.0");

    private final Ground ground = new Ground();
    private final BlockRun service =
            new BlockRun(ground.site(ServiceId.BLOCKRUN), ground.wire(), ground::wallet);

    @AfterEach
    void close() {
        ground.close();
    }

    private Asset face() throws InterruptedException {
        var photo = new Photo.At(ground.photo("plain.png"));
        return value(
                ground.pay(
                        service.faces().enroll(new Enrolling(FaceKind.VIRTUAL, "Ada", "", photo))));
    }

    private Ticket ordered(Shot shot) throws InterruptedException {
        return value(ground.pay(service.videos().submit(shot, "k")));
    }

    private JobReport end(Ticket ticket) throws InterruptedException {
        return value(ground.whenOver(() -> ground.pay(service.videos().look(ticket))));
    }

    private Problem failure(Ticket ticket) throws InterruptedException {
        return ((JobReport.Failed) end(ticket)).why();
    }

    @Test
    void aFacePlaysInAClip() throws InterruptedException {
        var ticket = ordered(Shots.with(SHOT, face()));
        assertThat(value(ground.pay(service.videos().look(ticket))))
                .isInstanceOfAny(JobReport.Queued.class, JobReport.Running.class);
        var ready = (JobReport.Ready) end(ticket);
        assertThat(ground.stage().get(ready.clip().toString()).status()).isEqualTo(200);
        assertThat(ready.lastFrame()).isPresent();
        assertThat(end(ticket)).isEqualTo(ready);
    }

    @Test
    void everyModelOfTheFileTakesEveryChoiceOfTheFile() throws InterruptedException {
        for (var model : service.videos().models()) {
            for (var resolution : model.resolutions().keySet()) {
                for (var ratio : model.ratios()) {
                    assertThat(asked(model, resolution, ratio, model.seconds().most()))
                            .isEqualTo(402);
                }
            }
            assertThat(asked(model, "720p", "16:9", model.seconds().least())).isEqualTo(402);
        }
    }

    private int asked(Model model, String resolution, String ratio, int seconds)
            throws InterruptedException {
        var shot =
                new Shot(
                        SHOT.service(),
                        model.id(),
                        SHOT.prompt(),
                        SHOT.faces(),
                        SHOT.frames(),
                        SHOT.material(),
                        seconds,
                        ratio,
                        resolution,
                        false,
                        true,
                        true,
                        SHOT.seed());
        return value(ground.send(service.videos().submit(shot, "k"))).status();
    }

    @Test
    void theQuoteIsTheEstimateOfTheLiveCatalogue() throws InterruptedException {
        value(service.videos().offeredToday());
        var estimate = service.videos().estimate(SHOT);
        var quote = value(ground.send(service.videos().submit(SHOT, "k"))).text();
        assertThat(estimate.live()).isTrue();
        assertThat(Math.abs(quoted(quote) - estimate.amount().micros())).isLessThanOrEqualTo(10);
    }

    private static long quoted(String challenge) {
        return Said.of(challenge).whole("accepts.0.amount").orElseThrow();
    }

    @Test
    void whatIsRefusedAndWhatFails() throws InterruptedException {
        ground.ask(FaultKind.CONTENT_REFUSED, PATH);
        assertThat(problem(ground.pay(service.videos().submit(SHOT, "k"))))
                .isInstanceOf(VideoProblem.PromptRefused.class);
        ground.ask(FaultKind.AUDIO_MODERATION, PATH);
        assertThat(failure(ordered(SHOT))).isEqualTo(new VideoProblem.SoundRefused("BlockRun"));
        ground.ask(FaultKind.GENERATION_FAILED, PATH);
        assertThat(failure(ordered(SHOT))).isInstanceOf(VideoProblem.JobFailed.class);
        var seeded =
                Shots.between(SHOT, ground.photo("faces-1.png").toString(), "https://x.example/");
        assertThat(problem(ground.pay(service.videos().submit(firstOnly(seeded), "k"))))
                .isEqualTo(new VideoProblem.RealPersonInPicture("BlockRun"));
    }

    private static Shot firstOnly(Shot shot) {
        return Shots.from(shot, shot.frames().first().orElseThrow());
    }

    @Test
    void anAddressElsewhereIsNotFollowed() throws InterruptedException {
        ground.ask(FaultKind.FOREIGN_POLL_URL, PATH);
        assertThat(problem(ground.pay(service.videos().submit(SHOT, "k"))))
                .isEqualTo(new ServiceProblem.ForeignAddress("BlockRun"));
    }
}
