package studio.likeness.service.blockrun;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.text;
import static studio.likeness.service.Ends.value;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.service.Ground;

/// The same calls against the practice service.
class BlockRunFacesContractTest {
    private final Ground ground = new Ground();
    private final FaceService faces =
            new BlockRun(ground.site(ServiceId.BLOCKRUN), ground.wire(), ground::wallet).faces();

    @AfterEach
    void close() {
        ground.close();
    }

    private Enrolling wish(String group, String photo) {
        return new Enrolling(FaceKind.REAL_PERSON, "Ada", group, new Photo.At(ground.photo(photo)));
    }

    @Test
    void aPersonIsCheckedEnrolledAndListed() throws InterruptedException {
        var link = value(faces.begin("Ada"));
        var group = link.group().orElseThrow();
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Waiting());
        assertThat(problem(ground.pay(faces.enroll(wish(group, "faces-1.png")))))
                .isEqualTo(new FaceProblem.CheckNotFinished());
        ground.nod(text(link.link()));
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Verified(group));
        assertThat(problem(ground.pay(faces.enroll(wish(group, "faces-2.png")))))
                .isEqualTo(new FaceProblem.FaceNotMatched());
        assertThat(problem(ground.pay(faces.enroll(wish(group, "nothing.png")))))
                .isEqualTo(new FaceProblem.PhotoNotReached("BlockRun"));
        assertThat(problem(ground.pay(faces.enroll(wish(group, "large.png")))))
                .isInstanceOf(FaceProblem.PhotoRefused.class);
        var asset = value(ground.pay(faces.enroll(wish(group, "faces-1.png"))));
        assertThat(asset.id()).matches("ta_[A-Za-z0-9]+");
        assertThat(value(faces.enrolled())).containsExactly(asset);
    }

    @Test
    void aCharacterIsEnrolledWithoutACheck() throws InterruptedException {
        var wish =
                new Enrolling(
                        FaceKind.VIRTUAL, "Mascot", "", new Photo.At(ground.photo("plain.png")));
        var asset = value(ground.pay(faces.enroll(wish)));
        assertThat(value(faces.enrolled())).extracting(Asset::id).containsExactly(asset.id());
    }

    @Test
    void aFreshCodeAfterTheOldOneLedToTheSameGroup() throws InterruptedException {
        var old = value(faces.begin("Ada"));
        ground.pass(Duration.ofMinutes(3));
        var fresh = value(faces.renew("Ada", old.group().orElseThrow()));
        assertThat(fresh.group()).isEqualTo(old.group());
        assertThat(text(fresh.link())).isNotEqualTo(text(old.link()));
        ground.nod(text(fresh.link()));
        assertThat(value(faces.lookAt(old.group().orElseThrow())))
                .isInstanceOf(Liveness.Verified.class);
    }

    @Test
    void theEleventhStartOfAnHourIsRefused() throws InterruptedException {
        for (var i = 0; i < 10; i++) {
            value(faces.begin("Ada"));
        }
        assertThat(problem(faces.begin("Ada")))
                .isInstanceOfSatisfying(
                        FaceProblem.StartsUsedUp.class,
                        used -> assertThat(used.seconds()).isBetween(1L, 3600L));
    }

    @Test
    void aGroupThatNobodyKnowsIsToldAsThat() throws InterruptedException {
        assertThat(problem(faces.lookAt("legacy_rf_999")))
                .isEqualTo(new FaceProblem.CheckUnknown("BlockRun"));
    }

    @Test
    void aFaultOfTheServiceIsToldAsThat() throws InterruptedException {
        ground.ask(FaultKind.STATUS, "/blockrun/api/v1/realface/status");
        assertThat(problem(faces.lookAt("legacy_rf_999")))
                .isEqualTo(new ServiceProblem.ServiceDown("BlockRun", 503));
        ground.ask(FaultKind.TRUNCATED_JSON, "/blockrun/api/v1/realface/init");
        assertThat(problem(faces.begin("Ada")))
                .isEqualTo(new ServiceProblem.NotUnderstood("BlockRun"));
    }
}
