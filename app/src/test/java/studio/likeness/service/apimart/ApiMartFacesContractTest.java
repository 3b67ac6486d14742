package studio.likeness.service.apimart;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.text;
import static studio.likeness.service.Ends.value;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.Stage;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.service.Ground;

class ApiMartFacesContractTest {
    private static final String PEOPLE = "/apimart/v1/seedance2/real-avatar";

    private final Ground ground = new Ground();
    private final FaceService faces = faces("sk-practice");

    @AfterEach
    void close() {
        ground.close();
    }

    private FaceService faces(String key) {
        return new ApiMart(ground.site(ServiceId.APIMART), ground.wire(), key(key)).faces();
    }

    private void reads(String how, String path) {
        ground.stage()
                .server()
                .world()
                .faults()
                .ask(new Fault(FaultKind.OTHER_READING, path, 1, Map.of("how", how)));
    }

    private String person() throws InterruptedException {
        var link = value(faces.begin("Ann"));
        ground.nod(text(link.link()));
        return ((Liveness.Verified) value(faces.look(link))).group();
    }

    private Enrolling wish(FaceKind kind, String group) throws InterruptedException {
        var photo = new Photo.Held(new Body.Content(Stage.png(1)), "image/png");
        return new Enrolling(kind, "Ann", group, value(faces.host(photo)));
    }

    private Asset reviewed(Asset asset) throws InterruptedException {
        return value(ground.judged(faces, asset));
    }

    @Test
    void aPersonIsCheckedSentAndReviewed() throws InterruptedException {
        var link = value(faces.begin("Ann"));
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Waiting());
        ground.nod(text(link.link()));
        var group = ((Liveness.Verified) value(faces.look(link))).group();
        var sent = value(ground.buy(faces.enroll(wish(FaceKind.REAL_PERSON, group))));
        assertThat(value(faces.state(sent)).state()).isEqualTo(AssetState.REVIEWING);
        var ready = reviewed(sent);
        assertThat(ready.state()).isEqualTo(AssetState.READY);
        assertThat(ready.id()).isNotEmpty().doesNotContain("asset://");
    }

    @Test
    void anInventedPersonIsListed() throws InterruptedException {
        var sent = value(ground.buy(faces.enroll(wish(FaceKind.VIRTUAL, ""))));
        var ready = reviewed(sent);
        assertThat(value(faces.enrolled())).extracting(Asset::id).containsExactly(ready.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-task", "raw", "same-token"})
    void theGroupIsFoundHoweverItIsTold(String how) throws InterruptedException {
        if (how.equals("same-token")) {
            reads(how, PEOPLE);
        }
        var link = value(faces.begin("Ann"));
        ground.nod(text(link.link()));
        if (!how.equals("same-token")) {
            reads(how, PEOPLE);
        }
        assertThat(value(faces.look(link))).isInstanceOf(Liveness.Verified.class);
    }

    @Test
    void aLinkThatWasEscapedTwiceStillLeadsToThePhonePage() throws InterruptedException {
        reads("escaped-link", "/apimart/v1/tasks/");
        var link = value(faces.begin("Ann"));
        assertThat(text(link.link())).contains("&uid=").doesNotContain("\\u0026");
    }

    @Test
    void aFailureInAGoodAnswerIsAFailure() throws InterruptedException {
        reads("failure-in-200", PEOPLE);
        assertThat(problem(faces.begin("Ann")))
                .isEqualTo(new ServiceProblem.ServiceDown("APIMart", 500));
        var wish = wish(FaceKind.REAL_PERSON, person());
        reads("failure-in-200", PEOPLE);
        assertThat(problem(ground.buy(faces.enroll(wish))))
                .isEqualTo(new ServiceProblem.LeftInDoubt("APIMart", 500));
    }

    @Test
    void aTokenThatWasUsedUpOrRanOut() throws InterruptedException {
        var link = value(faces.begin("Ann"));
        reads("spent-token", PEOPLE);
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Waiting());
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Expired());
    }

    @Test
    void aPhotoOfSomebodyElseComesOutInTheReview() throws InterruptedException {
        ground.ask(FaultKind.FACE_MISMATCH, PEOPLE);
        var sent = value(ground.buy(faces.enroll(wish(FaceKind.REAL_PERSON, person()))));
        assertThat(problem(ground.judged(faces, sent)))
                .isEqualTo(new FaceProblem.FaceNotMatched(Money.NOT_INVOLVED));
    }

    @Test
    void keysOfTheWrongKind() throws InterruptedException {
        assertThat(problem(faces("sk-bad").begin("Ann")))
                .isEqualTo(new ServiceProblem.KeyRefused("APIMart"));
        assertThat(problem(faces("sk-aigc").begin("Ann")))
                .isEqualTo(new ServiceProblem.KeyNotAllowed("APIMart"));
        assertThat(
                        problem(
                                ground.buy(
                                        faces("sk-other")
                                                .enroll(wish(FaceKind.REAL_PERSON, person())))))
                .isEqualTo(new FaceProblem.PersonNotFound("APIMart"));
    }
}
