package studio.likeness.service.jarvisclaw;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.value;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.service.Ground;
import studio.likeness.service.Shots;

class JarvisClawVideosContractTest {
    private static final String PATH = "/jarvisclaw/v1/videos/generations";
    private static final Shot SHOT = Shots.plain(ServiceId.JARVISCLAW, "bytedance/seedance-2.0");

    private final Ground ground = new Ground();
    private final JarvisClaw byKey = service(key("sk-practice"));
    private final JarvisClaw byWallet = service(ServiceKey.missing(ServiceId.JARVISCLAW));

    @AfterEach
    void close() {
        ground.close();
    }

    private JarvisClaw service(ServiceKey key) {
        return new JarvisClaw(ground.site(ServiceId.JARVISCLAW), ground.wire(), key);
    }

    private Asset face() throws InterruptedException {
        var photo = new Photo.At(ground.photo("plain.png"));
        return value(
                ground.buy(
                        byKey.faces().enroll(new Enrolling(FaceKind.VIRTUAL, "Ann", "", photo))));
    }

    private JobReport end(Ticket ticket) throws InterruptedException {
        return value(ground.whenOver(() -> ground.buy(byWallet.videos().look(ticket))));
    }

    @Test
    void aFacePlaysInAClipPaidByKey() throws InterruptedException {
        var ticket = value(ground.buy(byKey.videos().submit(Shots.with(SHOT, face()), "k")));
        assertThat(value(ground.buy(byKey.videos().look(ticket))))
                .isInstanceOfAny(JobReport.Queued.class, JobReport.Running.class);
        var ready = (JobReport.Ready) end(ticket);
        assertThat(ground.stage().get(ready.clip().toString()).status()).isEqualTo(200);
        assertThat(ready.lastFrame()).isPresent();
        assertThat(ready.cost()).contains(byKey.videos().estimate(SHOT).amount());
    }

    @Test
    void aClipIsPaidFromTheWallet() throws InterruptedException {
        var ticket = value(ground.pay(byWallet.videos().submit(SHOT, "k")));
        assertThat(end(ticket)).isInstanceOf(JobReport.Ready.class);
    }

    /// The other side says `in_progress` for ever; giving up is the asker's own business.
    @Test
    void aJobThatNobodyKnowsGoesOn() throws InterruptedException {
        var ticket =
                new Ticket(ServiceId.JARVISCLAW, "bytedance:x", SHOT.model(), Optional.empty());
        assertThat(value(ground.buy(byKey.videos().look(ticket))))
                .isInstanceOf(JobReport.Running.class);
    }

    @Test
    void anAddressElsewhereIsPassedOver() throws InterruptedException {
        ground.ask(FaultKind.FOREIGN_POLL_URL, PATH);
        var ticket = value(ground.buy(byKey.videos().submit(SHOT, "k")));
        assertThat(ticket.poll().orElseThrow().getHost()).isEqualTo("127.0.0.1");
        assertThat(end(ticket)).isInstanceOf(JobReport.Ready.class);
    }

    @Test
    void whatIsRefusedAndWhatFails() throws InterruptedException {
        ground.ask(FaultKind.CONTENT_REFUSED, PATH);
        assertThat(problem(ground.buy(byKey.videos().submit(SHOT, "k"))))
                .isInstanceOf(VideoProblem.PromptRefused.class);
        var stranger = Shots.with(SHOT, Shots.face(ServiceId.JARVISCLAW, "ta_nobody"));
        assertThat(problem(ground.buy(byKey.videos().submit(stranger, "k"))))
                .isEqualTo(new FaceProblem.FaceLost("JarvisClaw"));
        assertThat(problem(ground.buy(service(key("sk-poor")).videos().submit(SHOT, "k"))))
                .isEqualTo(new ServiceProblem.BalanceTooLow("JarvisClaw"));
        ground.ask(FaultKind.GENERATION_FAILED, PATH);
        var ticket = value(ground.buy(byKey.videos().submit(SHOT, "k")));
        assertThat(((JobReport.Failed) end(ticket)).why().money()).isEqualTo(Money.CHARGED);
    }

    @Test
    void everyModelOfTheFileIsOfferedAndTaken() throws InterruptedException {
        var offered = value(byWallet.videos().offeredToday());
        for (var model : byWallet.videos().models()) {
            assertThat(offered).contains(model.id());
            for (var resolution : model.resolutions().keySet()) {
                var shot = Shots.sized(SHOT, model.id(), model.seconds().most(), resolution);
                var order = byWallet.videos().submit(shot, "k");
                assertThat(value(ground.send(order)).status()).isEqualTo(402);
            }
        }
    }
}
