package studio.likeness.service.apimart;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.text;
import static studio.likeness.service.Ends.value;

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
import studio.likeness.practice.world.FaultKind;
import studio.likeness.service.Ground;
import studio.likeness.service.Shots;

class ApiMartVideosContractTest {
    private static final String PATH = "/apimart/v1/videos/generations";
    private static final Shot SHOT = Shots.plain(ServiceId.APIMART, "seedance-2.0-face");

    private final Ground ground = new Ground();
    private final ApiMart service = service("sk-practice");

    @AfterEach
    void close() {
        ground.close();
    }

    private ApiMart service(String key) {
        return new ApiMart(ground.site(ServiceId.APIMART), ground.wire(), key(key));
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

    private Ticket ordered(Shot shot, String key) throws InterruptedException {
        return value(ground.buy(service.videos().submit(shot, key)));
    }

    private JobReport end(Ticket ticket) throws InterruptedException {
        return value(ground.whenOver(() -> ground.buy(service.videos().look(ticket))));
    }

    private Problem failure(Ticket ticket) throws InterruptedException {
        return ((JobReport.Failed) end(ticket)).why();
    }

    @Test
    void aFacePlaysInAClipAndItsCostIsTheEstimate() throws InterruptedException {
        var ticket = ordered(Shots.with(SHOT, face()), "k1");
        var ready = (JobReport.Ready) end(ticket);
        assertThat(ground.stage().get(ready.clip().toString()).status()).isEqualTo(200);
        assertThat(ready.lastFrame()).isPresent();
        assertThat(ready.until()).isPresent();
        assertThat(ready.cost()).contains(service.videos().estimate(SHOT).amount());
    }

    @Test
    void theSameOrderSentAgainIsTheSameTask() throws InterruptedException {
        ground.ask(FaultKind.LOST_AFTER_ACCEPTANCE, PATH);
        assertThat(problem(ground.buy(service.videos().submit(SHOT, "k1"))))
                .isInstanceOf(Problem.AnswerLost.class);
        var ticket = ordered(SHOT, "k1");
        assertThat(ordered(SHOT, "k1")).isEqualTo(ticket);
        assertThat(ordered(SHOT, "k2")).isNotEqualTo(ticket);
    }

    @Test
    void everyModelOfTheFileIsOfferedAndTaken() throws InterruptedException {
        var offered = value(service.videos().offeredToday());
        for (var model : service.videos().models()) {
            assertThat(offered).contains(model.id());
            for (var resolution : model.resolutions().keySet()) {
                var shot = Shots.sized(SHOT, model.id(), model.seconds().most(), resolution);
                var order = service("sk-unlimited").videos().submit(shot, model.id() + resolution);
                assertThat(value(ground.buy(order)).job()).isNotEmpty();
            }
        }
    }

    @Test
    void whatIsRefusedAndWhatFails() throws InterruptedException {
        assertThat(problem(ground.buy(service("sk-poor").videos().submit(SHOT, "k"))))
                .isEqualTo(new ServiceProblem.BalanceTooLow("APIMart"));
        ground.ask(FaultKind.AUDIO_MODERATION, PATH);
        assertThat(failure(ordered(SHOT, "k1")))
                .isEqualTo(new VideoProblem.SoundRefused("APIMart"));
        ground.ask(FaultKind.GENERATION_FAILED, PATH);
        assertThat(failure(ordered(SHOT, "k2")))
                .isEqualTo(new VideoProblem.ResultRefused("APIMart"));
        ground.ask(FaultKind.CONTENT_REFUSED, PATH);
        assertThat(failure(ordered(SHOT, "k3"))).isInstanceOf(VideoProblem.PromptRefused.class);
        var unfit = Shots.sized(SHOT, "seedance-2.0-fast-face", 5, "1080p");
        assertThat(problem(ground.buy(service.videos().submit(unfit, "k4"))))
                .isInstanceOf(VideoProblem.ModelRefused.class);
    }

    @Test
    void aTaskOfAnotherKeyIsNotKnown() throws InterruptedException {
        var ticket = ordered(SHOT, "k");
        assertThat(problem(ground.buy(service("sk-other").videos().look(ticket))))
                .isEqualTo(new VideoProblem.JobUnknown("APIMart"));
    }
}
