package studio.likeness.service.jarvisclaw;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.text;
import static studio.likeness.service.Ends.value;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.service.Ground;

class JarvisClawFacesContractTest {
    private final Ground ground = new Ground();

    @AfterEach
    void close() {
        ground.close();
    }

    private FaceService faces(ServiceKey key) {
        return new JarvisClaw(ground.site(ServiceId.JARVISCLAW), ground.wire(), key).faces();
    }

    private Enrolling wish(FaceKind kind, String group, String photo) {
        return new Enrolling(kind, "Ann", group, new Photo.At(ground.photo(photo)));
    }

    @Test
    void aPersonIsCheckedAndEnrolledByKey() throws InterruptedException {
        var faces = faces(key("sk-practice"));
        var link = value(faces.begin("Ann"));
        var group = link.group().orElseThrow();
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Waiting());
        var wish = wish(FaceKind.REAL_PERSON, group, "faces-1.png");
        assertThat(problem(ground.buy(faces.enroll(wish))))
                .isEqualTo(new FaceProblem.CheckNotFinished());
        ground.nod(text(link.link()));
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Verified(group));
        ground.ask(FaultKind.FACE_MISMATCH, "/jarvisclaw/v1/marketplace/realface/enroll");
        assertThat(problem(ground.buy(faces.enroll(wish))))
                .isEqualTo(new FaceProblem.FaceNotMatched());
        assertThat(value(ground.buy(faces.enroll(wish))).id()).startsWith("ta_");
    }

    @Test
    void aCharacterIsEnrolledFromTheWallet() throws InterruptedException {
        var faces = faces(ServiceKey.missing(ServiceId.JARVISCLAW));
        var wish = wish(FaceKind.VIRTUAL, "", "plain.png");
        assertThat(value(ground.pay(faces.enroll(wish))).id()).startsWith("ta_");
    }

    @Test
    void aCodeThatRanOutAndACheckThatFailed() throws InterruptedException {
        var faces = faces(key("sk-practice"));
        var link = value(faces.begin("Ann"));
        ground.failCheck(text(link.link()));
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.NotPassed());
        ground.pass(Duration.ofMinutes(3));
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Expired());
        var wish = wish(FaceKind.REAL_PERSON, link.group().orElseThrow(), "faces-1.png");
        assertThat(problem(ground.buy(faces.enroll(wish))))
                .isEqualTo(new FaceProblem.CheckExpired());
    }

    @Test
    void badPoorAndBusyKeys() throws InterruptedException {
        assertThat(problem(faces(key("sk-bad")).begin("Ann")))
                .isEqualTo(new ServiceProblem.KeyRefused("JarvisClaw"));
        var wish = wish(FaceKind.VIRTUAL, "", "plain.png");
        assertThat(problem(ground.buy(faces(key("sk-poor")).enroll(wish))))
                .isEqualTo(new ServiceProblem.BalanceTooLow("JarvisClaw"));
        ground.ask(FaultKind.STATUS, "/jarvisclaw/v1/marketplace/portrait/enroll");
        assertThat(problem(ground.buy(faces(key("sk-practice")).enroll(wish))))
                .isEqualTo(new ServiceProblem.LeftInDoubt("JarvisClaw", 503));
    }

    @Test
    void aPhotoThatNobodyCanOpen() throws InterruptedException {
        var wish = wish(FaceKind.VIRTUAL, "", "nothing.png");
        assertThat(problem(ground.buy(faces(key("sk-practice")).enroll(wish))))
                .isEqualTo(new FaceProblem.PhotoNotReached("JarvisClaw"));
    }
}
