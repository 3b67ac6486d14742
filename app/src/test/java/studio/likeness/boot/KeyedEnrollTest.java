package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.Stage;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// The three services with a key through the window. At AnyFast and APIMart a photo is reviewed
/// after it was taken.
@SuppressWarnings("NullAway.Init")
class KeyedEnrollTest {
    private static Showroom room;

    @TempDir private Path home;
    private Stage stage;
    private Enrolling studio;

    @BeforeAll
    static void openRoom() {
        room = new Showroom();
    }

    @AfterAll
    static void closeRoom() {
        room.close();
    }

    @BeforeEach
    void open() {
        stage = new Stage();
        studio = new Enrolling(home, stage, room, Look.pictured().getFirst());
    }

    @AfterEach
    void close() {
        studio.close();
        stage.close();
    }

    @Test
    void jarvisClawIsPaidByItsKey() {
        studio.keys.put(ServiceId.JARVISCLAW, "sk-practice");
        studio.enter(ServiceId.JARVISCLAW, "Ada", photo("ada"));
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        studio.pass(Duration.ofSeconds(30));
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().text("enroll-asset-id")).isNotEmpty();
        assertThat(studio.taken()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANYFAST", "APIMART"})
    void aReviewedFaceIsReadyAfterAWhile(ServiceId service) {
        checked(service, "ada");
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().sees("enroll-check-review")).isTrue();
        studio.pass(Duration.ofMinutes(2));
        assertThat(studio.hand().text("enroll-asset-id")).isNotEmpty();
        var asset = studio.faces().book().all().getFirst().assets().getFirst();
        assertThat(asset.state()).isEqualTo(AssetState.READY);
        assertThat(studio.taken()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANYFAST", "APIMART"})
    void whoSaysDoneTooEarlyIsToldSoAndMayGoOn(ServiceId service) {
        studio.enter(service, "Ada", photo("ada"));
        studio.hand().press("enroll-check-now");
        assertThat(studio.hand().text("enroll-status")).isEqualTo("Not finished on the phone yet");
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        studio.hand().press("enroll-check-now");
        assertThat(studio.hand().sees("enroll-pay")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANYFAST", "APIMART"})
    void aPhotoOfSomebodyElseIsRefusedByTheReview(ServiceId service) {
        checked(service, "other");
        studio.hand().press("enroll-pay");
        studio.pass(Duration.ofMinutes(2));
        assertThat(studio.hand().sees("enroll-problem")).isTrue();
        studio.hand().press("enroll-other-photo");
        studio.hand().type("enroll-photo-url", photo("ada"));
        studio.hand().enter("enroll-photo-url");
        studio.hand().press("enroll-next");
        studio.hand().press("enroll-pay");
        studio.pass(Duration.ofMinutes(2));
        assertThat(studio.hand().text("enroll-asset-id")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANYFAST", "APIMART"})
    void aKeyOfTheWrongGroupIsToldBeforeAnyCode(ServiceId service) {
        studio.keys.put(service, "aigc-key");
        studio.enter(service, "Ada", photo("ada"));
        assertThat(studio.hand().text("enroll-problem")).contains(service.title());
        assertThat(studio.hand().sees("enroll-qr")).isFalse();
    }

    @Test
    void aServiceThatIsAskedTooOftenSaysSo() {
        studio.keys.put(ServiceId.ANYFAST, "busy");
        studio.enter(ServiceId.ANYFAST, "Ada", photo("ada"));
        assertThat(studio.hand().text("enroll-problem")).contains("AnyFast was asked too often");
    }

    /// It is not in the list before its review: ordering once more would be billed once more.
    @Test
    void aLostAnswerAtAnyFastIsNotOrderedAgainByItself() {
        checked(ServiceId.ANYFAST, "ada");
        stage.ask(FaultKind.LOST_AFTER_ACCEPTANCE, "/anyfast/volc/asset/CreateAsset");
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().sees("enroll-pay")).isFalse();
        assertThat(studio.hand().sees("enroll-order-again")).isTrue();
        assertThat(studio.hand().isOff("enroll-look-up")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANYFAST", "APIMART"})
    void aReviewGoesOnAfterARestart(ServiceId service) {
        checked(service, "ada");
        studio.hand().press("enroll-pay");
        studio.hand().press("enroll-cancel");
        studio.restart();
        studio.resume();
        studio.pass(Duration.ofMinutes(2));
        assertThat(studio.hand().text("enroll-asset-id")).isNotEmpty();
    }

    private void checked(ServiceId service, String photo) {
        studio.enter(service, "Ada", photo(photo));
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        studio.hand().press("enroll-check-now");
    }

    private String photo(String who) {
        return stage.at("/practice/portraits/" + who + ".png").toString();
    }
}
