package studio.likeness.service.anyfast;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.text;
import static studio.likeness.service.Ends.value;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

class AnyFastFacesContractTest {
    private final Ground ground = new Ground();
    private final AtomicInteger marks = new AtomicInteger();

    @AfterEach
    void close() {
        ground.close();
    }

    private FaceService faces(String key) {
        return new AnyFast(
                        ground.site(ServiceId.ANYFAST),
                        ground.wire(),
                        key(key),
                        ground.clock(),
                        count -> new byte[] {0, 0, (byte) marks.incrementAndGet()})
                .faces();
    }

    private Enrolling wish(String group, String photo) {
        return new Enrolling(FaceKind.REAL_PERSON, "Ann", group, new Photo.At(ground.photo(photo)));
    }

    private String person(FaceService faces) throws InterruptedException {
        var link = value(faces.begin("Ann"));
        ground.nod(text(link.link()));
        return ((Liveness.Verified) value(faces.look(link))).group();
    }

    @Test
    void aPersonIsCheckedSentReviewedAndListed() throws InterruptedException {
        var faces = faces("sk-practice");
        var link = value(faces.begin("Ann"));
        assertThat(text(link.link())).hasSizeGreaterThan(1000);
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Waiting());
        ground.nod(text(link.link()));
        var group = ((Liveness.Verified) value(faces.look(link))).group();
        var first = value(ground.buy(faces.enroll(wish(group, "faces-1.png"))));
        assertThat(first.state()).isEqualTo(AssetState.REVIEWING);
        assertThat(value(faces.state(first)).state()).isEqualTo(AssetState.REVIEWING);
        assertThat(ready(faces, first).state()).isEqualTo(AssetState.READY);
        var held = new Photo.Held(new Body.Content(Stage.png(1)), "image/png");
        var wish = new Enrolling(FaceKind.REAL_PERSON, "Ann", group, held);
        var second = value(ground.buy(faces.enroll(wish)));
        assertThat(ready(faces, second).state()).isEqualTo(AssetState.READY);
        assertThat(value(faces.enrolled()))
                .extracting(Asset::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    private Asset ready(FaceService faces, Asset asset) throws InterruptedException {
        return value(ground.judged(faces, asset));
    }

    @Test
    void aPhotoOfSomebodyElseComesOutInTheReview() throws InterruptedException {
        var faces = faces("sk-practice");
        var group = person(faces);
        ground.ask(FaultKind.FACE_MISMATCH, "/anyfast/volc/asset/CreateAsset");
        var asset = value(ground.buy(faces.enroll(wish(group, "faces-1.png"))));
        assertThat(problem(ground.judged(faces, asset)))
                .isEqualTo(new FaceProblem.FaceNotMatched(Money.CHARGED));
        ground.stage()
                .server()
                .world()
                .faults()
                .ask(
                        new Fault(
                                FaultKind.FACE_MISMATCH,
                                "/anyfast/volc/asset/CreateAsset",
                                1,
                                Map.of("how", "mismatch-502")));
        assertThat(problem(ground.buy(faces.enroll(wish(group, "faces-1.png")))))
                .isEqualTo(new FaceProblem.FaceNotMatched());
    }

    @Test
    void keysOfTheWrongKind() throws InterruptedException {
        assertThat(problem(faces("sk-aigc").begin("Ann")))
                .isEqualTo(new FaceProblem.WrongKeyGroup("AnyFast"));
        assertThat(problem(faces("sk-bad").begin("Ann")))
                .isEqualTo(new ServiceProblem.KeyRefused("AnyFast"));
        var poor = faces("sk-poor");
        var group = person(poor);
        assertThat(problem(ground.buy(poor.enroll(wish(group, "faces-1.png")))))
                .isEqualTo(new ServiceProblem.BalanceTooLow("AnyFast"));
        var other = faces("sk-other");
        assertThat(problem(ground.buy(other.enroll(wish(group, "faces-1.png")))))
                .isEqualTo(new FaceProblem.PersonNotFound("AnyFast"));
    }

    @Test
    void aTokenThatWasUsedUpOrRanOut() throws InterruptedException {
        var faces = faces("sk-practice");
        var link = value(faces.begin("Ann"));
        ground.stage()
                .server()
                .world()
                .faults()
                .ask(
                        new Fault(
                                FaultKind.OTHER_READING,
                                "/anyfast/volc/asset/GetVisualValidateResult",
                                1,
                                Map.of("how", "spent-token")));
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Waiting());
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Expired());
        var old = value(faces.begin("Ann"));
        ground.pass(Duration.ofMinutes(31));
        assertThat(value(faces.look(old))).isEqualTo(new Liveness.Expired());
    }

    @Test
    void oldGroupsShowOnlyWithoutAType() throws InterruptedException {
        var faces = faces("sk-practice");
        var asset = value(ground.buy(faces.enroll(wish(person(faces), "faces-1.png"))));
        value(ground.judged(faces, asset));
        ground.stage()
                .server()
                .world()
                .faults()
                .ask(
                        new Fault(
                                FaultKind.OTHER_READING,
                                "/anyfast/volc/asset/ListAssets",
                                2,
                                Map.of("how", "typeless-groups")));
        assertThat(value(faces.state(asset)).state()).isEqualTo(AssetState.READY);
    }
}
