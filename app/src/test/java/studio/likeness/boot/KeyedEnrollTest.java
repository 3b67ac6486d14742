package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.core.face.AssetState;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;

/// The services that bill the account behind a key, where they differ from the one that is paid
/// from the wallet.
class KeyedEnrollTest extends EnrollCase {
    private static final int MOST_LOOKS = 200;

    /// JarvisClaw's free calls want the key, so a check needs one; a portrait needs no check.
    @Test
    void jarvisClawSaysWhoPays() {
        studio.start();
        studio.hand().press("enroll-kind-real");
        studio.hand().press("enroll-next");
        assertThat(card(Booth.JARVISCLAW)).contains("Paid from your account there");
        assertThat(card(Booth.BLOCKRUN)).contains("Paid from your wallet");
        studio.hand().press("enroll-cancel");
        studio.pocket.keys.put(Booth.JARVISCLAW.id(), "");
        studio.start();
        studio.hand().press("enroll-next");
        assertThat(studio.hand().isOff("enroll-service-jarvisclaw")).isTrue();
        studio.hand().press("enroll-settings");
        assertThat(studio.wentToSettings).isTrue();
        studio.hand().press("enroll-back");
        studio.hand().press("enroll-kind-virtual");
        studio.hand().press("enroll-next");
        assertThat(card(Booth.JARVISCLAW)).contains("Paid from your wallet");
    }

    private String card(Booth at) {
        return studio.hand().spoken("enroll-service-" + at.id().id());
    }

    /// AnyFast's empty group is told like this, too.
    @ParameterizedTest
    @EnumSource(names = {"ANYFAST", "APIMART"})
    void whoSaysDoneTooEarlyIsToldSoAndMayGoOn(Booth at) {
        enter(at, "ada");
        look(at);
        assertThat(studio.hand().text("enroll-status")).isEqualTo("Not finished on the phone yet");
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        look(at);
        assertThat(studio.hand().sees("enroll-pay")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANYFAST", "APIMART"})
    void aKeyOfTheWrongGroupIsToldBeforeAnyCode(Booth at) {
        studio.pocket.keys.put(at.id(), "aigc-key");
        enter(at, "ada");
        assertThat(problem()).contains(at.id().title());
        assertThat(studio.hand().sees("enroll-qr")).isFalse();
    }

    /// It is not in the list before its review: ordering once more would be billed once more.
    @Test
    void aLostAnswerAtAnyFastIsNotOrderedAgainByItself() {
        check(Booth.ANYFAST, "ada");
        stage.ask(FaultKind.LOST_AFTER_ACCEPTANCE, Booth.ANYFAST.order());
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().sees("enroll-pay")).isFalse();
        assertThat(studio.hand().sees("enroll-order-again")).isTrue();
        assertThat(studio.hand().isOff("enroll-look-up")).isFalse();
    }

    /// AnyFast tells it in the answer itself, or in the review: either way another photo helps.
    @ParameterizedTest
    @EnumSource(names = {"ANYFAST", "APIMART"})
    void aFaceThatDoesNotMatchMakesRoomForAnotherPhoto(Booth at) {
        check(at, "ada");
        ask(FaultKind.FACE_MISMATCH, at.order(), "mismatch-502");
        pay(at);
        assertThat(problem()).contains("The photo does not show the person who did the check");
        changePhoto("mei");
        pay(at);
        assertThat(assetId()).isNotEmpty();
    }

    @Test
    void aReviewThatTookOnlyOurPhotoIsASuccess() {
        check(Booth.APIMART, "ada");
        studio.hand().press("enroll-pay");
        stage.server()
                .world()
                .faults()
                .ask(
                        new Fault(
                                FaultKind.OTHER_READING,
                                "/apimart/v1/tasks",
                                20,
                                Map.of("how", "partly-failed")));
        studio.pass(Duration.ofMinutes(2));
        assertThat(assetId()).isNotEmpty();
        assertThat(studio.hand().text("enroll-part")).contains("this face was taken");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANYFAST", "APIMART"})
    void aReviewGoesOnAfterARestart(Booth at) {
        check(at, "ada");
        studio.hand().press("enroll-pay");
        studio.hand().press("enroll-cancel");
        studio.restart();
        studio.resume();
        studio.pass(Duration.ofMinutes(2));
        assertThat(assetId()).isNotEmpty();
    }

    /// Nobody opens the wizard again: the library asks when it is looked at. The service takes a
    /// moment of its own for the photo.
    @ParameterizedTest
    @EnumSource(names = {"ANYFAST", "APIMART"})
    void aReviewThatEndsWithTheWizardClosedShowsInTheLibrary(Booth at) {
        check(at, "ada");
        studio.hand().press("enroll-pay");
        studio.hand().press("enroll-cancel");
        assertThat(studio.unfinished().over()).isFalse();
        stage.pass(Duration.ofMinutes(2));
        for (var looks = 0; looks < MOST_LOOKS && !isOver(); looks++) {
            studio.restart();
        }
        assertThat(isOver()).isTrue();
        assertThat(studio.faces().book().all().getFirst().assets())
                .allMatch(asset -> asset.state() == AssetState.READY && !asset.id().isEmpty());
    }

    private boolean isOver() {
        return studio.faces().enrollments().unfinished().isEmpty();
    }

    private void ask(FaultKind kind, String path, String how) {
        stage.server().world().faults().ask(new Fault(kind, path, 1, Map.of("how", how)));
    }
}
