package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.enroll.Stage.Verified;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;

/// A character at AnyFast, through the window: no check, but a group that is billed before the
/// picture is.
class CharacterEnrollTest extends EnrollCase {
    private static final String GROUP = "/anyfast/volc/asset/CreateAssetGroup";
    private static final String GROUPS = "/anyfast/volc/asset/ListAssetGroups";
    private static final String PICTURE = "/anyfast/volc/asset/CreateAsset";

    @Test
    void aCharacterIsEnrolledInAGroupOfItsOwn() {
        upToThePrice();
        assertThat(studio.hand().text("enroll-price")).isEqualTo("Billed by the service");
        assertThat(about()).contains("two things").contains("does not tell either price");
        assertThat(groups()).isZero();
        order();
        assertThat(assetId()).isNotEmpty();
        var face = face();
        assertThat(face.kind()).isEqualTo(FaceKind.VIRTUAL);
        assertThat(face.state()).isEqualTo(AssetState.READY);
        assertThat(face.group()).startsWith("group-");
        assertThat(groups()).isEqualTo(1);
        assertThat(studio.faces().enrollments().unfinished()).isEmpty();
    }

    /// Such a key sees nothing but characters.
    @Test
    void aKeyForCharactersAloneIsEnough() {
        studio.pocket.keys.put(Booth.ANYFAST.id(), "aigc-key");
        upToThePrice();
        order();
        assertThat(assetId()).isNotEmpty();
    }

    @Test
    void theLostAnswerOfTheGroupIsLookedUpAndLeadsToNoSecondOne() {
        upToThePrice();
        stage.ask(FaultKind.LOST_AFTER_ACCEPTANCE, GROUP);
        studio.hand().press("enroll-pay");
        assertThat(about()).contains("is there already");
        assertThat(studio.unfinished().stage()).isInstanceOf(Verified.class);
        assertThat(studio.unfinished().passed()).startsWith("group-");
        order();
        assertThat(assetId()).isNotEmpty();
        assertThat(groups()).isEqualTo(1);
    }

    /// Nobody can say whether it is only late: the person looks again, or orders.
    @Test
    void aGroupThatIsNotListedIsNotOrderedAgainByItself() {
        upToThePrice();
        ask(FaultKind.STATUS, GROUP, "status", "504");
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().sees("enroll-pay")).isFalse();
        assertThat(studio.hand().text("enroll-looked-up")).contains("group for this character");
        assertThat(groups()).isZero();
        studio.hand().press("enroll-look-up");
        assertThat(groups()).isZero();
        studio.hand().press("enroll-order-again");
        assertThat(about()).contains("two things");
        order();
        assertThat(assetId()).isNotEmpty();
        assertThat(groups()).isEqualTo(1);
    }

    @Test
    void aCrashWhileTheGroupIsOrderedIsLookedUpAtTheNextStart() {
        upToThePrice();
        stage.ask(FaultKind.LOST_AFTER_ACCEPTANCE, GROUP);
        ask(FaultKind.STATUS, GROUPS, "status", "503");
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().sees("enroll-order-again")).isFalse();
        studio.restart();
        studio.resume();
        assertThat(about()).contains("is there already");
        order();
        assertThat(assetId()).isNotEmpty();
        assertThat(groups()).isEqualTo(1);
    }

    @Test
    void aGroupThatIsOnlySecondsOldIsWaitedFor() {
        upToThePrice();
        notFound(3);
        order();
        assertThat(assetId()).isNotEmpty();
        assertThat(groups()).isEqualTo(1);
    }

    /// A group that is only seconds old may not be found yet, and that is not billed.
    @Test
    void aCrashBetweenGroupAndPictureKeepsTheGroup() {
        upToThePrice();
        notFound(4);
        studio.hand().press("enroll-pay");
        assertThat(problem()).contains("You were not charged");
        assertThat(studio.hand().text("enroll-group-stays")).contains("was billed before");
        assertThat(studio.hand().sees("enroll-another-group")).isFalse();
        studio.restart();
        studio.resume();
        assertThat(about()).contains("is there already");
        order();
        assertThat(assetId()).isNotEmpty();
        assertThat(groups()).isEqualTo(1);
    }

    /// The path of the picture begins that of the group: both answers are lost, one after the
    /// other.
    @Test
    void theLostAnswerOfThePictureIsFoundInItsGroup() {
        upToThePrice();
        stage.ask(FaultKind.LOST_AFTER_ACCEPTANCE, PICTURE);
        studio.hand().press("enroll-pay");
        stage.ask(FaultKind.LOST_AFTER_ACCEPTANCE, PICTURE);
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().sees("enroll-pay")).isFalse();
        studio.restart();
        studio.pass(Duration.ofMinutes(1));
        studio.resume();
        studio.pass(Duration.ofMinutes(2));
        assertThat(assetId()).isNotEmpty();
        assertThat(face().kind()).isEqualTo(FaceKind.VIRTUAL);
        assertThat(groups()).isEqualTo(1);
    }

    @Test
    void anAccountWithoutMoneyMakesNoGroup() {
        studio.pocket.keys.put(Booth.ANYFAST.id(), "poor-key");
        upToThePrice();
        studio.hand().press("enroll-pay");
        assertThat(problem()).contains("AnyFast").contains("You were not charged");
        assertThat(studio.hand().sees("enroll-group-stays")).isFalse();
        assertThat(studio.unfinished().passed()).isEmpty();
    }

    @Test
    void aGroupOfAnotherKeyMakesRoomForAnotherOne() {
        upToThePrice();
        notFound(4);
        studio.hand().press("enroll-pay");
        studio.restart();
        studio.pocket.keys.put(Booth.ANYFAST.id(), "another-key");
        studio.resume();
        studio.hand().press("enroll-pay");
        studio.pass(Duration.ofMinutes(2));
        studio.hand().press("enroll-again");
        assertThat(about()).contains("is there already");
        studio.hand().press("enroll-pay");
        studio.hand().press("enroll-another-group");
        assertThat(about()).contains("two things");
        order();
        assertThat(assetId()).isNotEmpty();
    }

    @Test
    void aFurtherPortraitGoesIntoTheSameGroup() {
        upToThePrice();
        order();
        var first = face();
        studio.hand().press("enroll-done");
        studio.hand().pressFirst("face-card");
        studio.hand().press("face-again");
        studio.hand().press("enroll-service-anyfast");
        studio.hand().press("enroll-next");
        studio.hand().press("enroll-consent");
        studio.hand().press("enroll-next");
        assertThat(about()).contains("is there already");
        order();
        assertThat(assetId()).isNotEmpty().isNotEqualTo(first.id());
        assertThat(studio.faces().book().all().getFirst().assets())
                .hasSize(2)
                .allMatch(asset -> asset.group().equals(first.group()));
        assertThat(groups()).isEqualTo(1);
    }

    private void upToThePrice() {
        studio.start();
        studio.hand().press("enroll-kind-virtual");
        studio.hand().press("enroll-next");
        assertThat(studio.hand().spoken("enroll-service-anyfast"))
                .contains("It bills a group for each character once");
        studio.hand().press("enroll-service-anyfast");
        studio.hand().press("enroll-next");
        studio.hand().type("enroll-name", "Nova");
        studio.hand().type("enroll-photo-url", photo("ada"));
        studio.hand().enter("enroll-photo-url");
        studio.hand().press("enroll-consent");
        studio.hand().press("enroll-next");
    }

    /// That many orders of a picture meet a group that is not found.
    private void notFound(int times) {
        var fault =
                new Fault(FaultKind.OTHER_READING, PICTURE, times, Map.of("how", "fresh-group"));
        stage.server().world().faults().ask(fault);
    }

    private void order() {
        pay(Booth.ANYFAST);
    }

    private String about() {
        return studio.hand().text("enroll-about-price");
    }

    private Asset face() {
        return studio.faces().book().all().getFirst().assets().getFirst();
    }

    private int groups() {
        var wish = Json.object().put("model", "volc-asset");
        wish.putObject("Filter").put("GroupType", "AIGC");
        var key = "Bearer " + studio.pocket.keys.get(Booth.ANYFAST.id());
        return stage.post(GROUPS, wish, "Authorization", key).json().path("TotalCount").asInt();
    }

    private void ask(FaultKind kind, String path, String name, String value) {
        stage.server().world().faults().ask(new Fault(kind, path, 1, Map.of(name, value)));
    }
}
