package studio.likeness.service.anyfast;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.text;
import static studio.likeness.service.Ends.value;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.service.Ground;
import studio.likeness.service.Shots;

class AnyFastVideosContractTest {
    private static final String PATH = "/anyfast/v1/video/generations";
    private static final Shot SHOT = Shots.plain(ServiceId.ANYFAST, "seedance-2.0");

    private final Ground ground = new Ground();
    private final AnyFast service = service("sk-practice");

    @AfterEach
    void close() {
        ground.close();
    }

    private AnyFast service(String key) {
        return new AnyFast(
                ground.site(ServiceId.ANYFAST),
                ground.wire(),
                key(key),
                ground.clock(),
                byte[]::new);
    }

    private Asset face() throws InterruptedException {
        var faces = service.faces();
        var link = value(faces.begin("Ann"));
        ground.nod(text(link.link()));
        var group = ((Liveness.Verified) value(faces.look(link))).group();
        var photo = new Photo.At(ground.photo("faces-1.png"));
        var sent =
                value(
                        ground.buy(
                                faces.enroll(
                                        new Enrolling(FaceKind.REAL_PERSON, "Ann", group, photo))));
        return value(ground.judged(faces, sent));
    }

    private Ticket ordered(Shot shot) throws InterruptedException {
        return value(ground.buy(service.videos().submit(shot, "k")));
    }

    private JobReport end(Ticket ticket) throws InterruptedException {
        return value(ground.whenOver(() -> ground.buy(service.videos().look(ticket))));
    }

    private Problem failure(Ticket ticket) throws InterruptedException {
        return ((JobReport.Failed) end(ticket)).why();
    }

    @Test
    void aFacePlaysInAClip() throws InterruptedException {
        var ticket = ordered(Shots.with(SHOT, face()));
        assertThat(value(ground.buy(service.videos().look(ticket))))
                .isEqualTo(new JobReport.Queued());
        var ready = (JobReport.Ready) end(ticket);
        assertThat(ground.stage().get(ready.clip().toString()).status()).isEqualTo(200);
        assertThat(ready.lastFrame()).isPresent();
        assertThat(ready.until()).isPresent();
    }

    @Test
    void olderWordsAreReadToo() throws InterruptedException {
        var fault = new Fault(FaultKind.OTHER_READING, PATH, 1, Map.of("how", "older-words"));
        ground.stage().server().world().faults().ask(fault);
        var ticket = ordered(SHOT);
        assertThat(ticket.job()).startsWith("cgt-");
        assertThat(end(ticket)).isInstanceOf(JobReport.Ready.class);
    }

    @Test
    void everyModelOfTheFileIsOfferedAndTaken() throws InterruptedException {
        var offered = value(service.videos().offeredToday());
        for (var model : service.videos().models()) {
            assertThat(offered).contains(model.id());
            for (var resolution : model.resolutions().keySet()) {
                ordered(Shots.sized(SHOT, model.id(), model.seconds().least(), resolution));
            }
        }
    }

    @Test
    void whatIsRefusedAndWhatFails() throws InterruptedException {
        ground.ask(FaultKind.CONTENT_REFUSED, PATH);
        assertThat(problem(ground.buy(service.videos().submit(SHOT, "k"))))
                .isInstanceOf(VideoProblem.PromptRefused.class);
        assertThat(problem(ground.buy(service("sk-poor").videos().submit(SHOT, "k"))))
                .isEqualTo(new ServiceProblem.BalanceTooLow("AnyFast"));
        ground.ask(FaultKind.AUDIO_MODERATION, PATH);
        assertThat(failure(ordered(SHOT))).isEqualTo(new VideoProblem.SoundRefused("AnyFast"));
        ground.ask(FaultKind.GENERATION_FAILED, PATH);
        assertThat(failure(ordered(SHOT))).isEqualTo(new VideoProblem.ResultRefused("AnyFast"));
        var stranger = Shots.with(SHOT, ground.photo("faces-1.png").toString());
        assertThat(problem(ground.buy(service.videos().submit(stranger, "k"))))
                .isEqualTo(new VideoProblem.RealPersonInPicture("AnyFast"));
    }

    @Test
    void aTaskOfAnotherKeyIsNotKnown() throws InterruptedException {
        var ticket = ordered(SHOT);
        assertThat(problem(ground.buy(service("sk-other").videos().look(ticket))))
                .isEqualTo(new VideoProblem.JobUnknown("AnyFast"));
    }
}
