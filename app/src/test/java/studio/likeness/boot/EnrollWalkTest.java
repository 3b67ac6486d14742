package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.Stage;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// BlockRun through the window, from the first choice to the card.
@SuppressWarnings("NullAway.Init")
class EnrollWalkTest {
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
    void aPersonIsEnrolled() {
        studio.enter(ServiceId.BLOCKRUN, "Ada", portrait());
        assertThat(studio.hand().text("enroll-countdown")).isEqualTo("2:00");
        assertThat(studio.hand().text("enroll-status")).isEqualTo("Waiting for the phone");
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        studio.pass(Duration.ofSeconds(15));
        assertThat(studio.hand().text("enroll-price")).isEqualTo("0.011");
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().text("enroll-asset-id")).matches("ta_[A-Za-z0-9]+");
        var card = studio.faces().book().all().getFirst();
        assertThat(card.person().name()).isEqualTo("Ada");
        assertThat(card.assets()).hasSize(1);
        assertThat(card.consents()).hasSize(1);
        assertThat(studio.faces().enrollments().unfinished()).isEmpty();
    }

    @Test
    void anExpiredCodeIsVeiledAndAFreshOneGoesOn() {
        studio.enter(ServiceId.BLOCKRUN, "Ada", portrait());
        var first = studio.hand().code();
        studio.pass(Duration.ofSeconds(121));
        assertThat(studio.hand().text("enroll-countdown")).isEqualTo("0:00");
        assertThat(studio.hand().code()).isEmpty();
        studio.hand().press("enroll-fresh-qr");
        assertThat(studio.hand().code()).isNotEmpty().isNotEqualTo(first);
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        studio.pass(Duration.ofSeconds(30));
        assertThat(studio.hand().sees("enroll-pay")).isTrue();
    }

    @Test
    void aFailedCheckCanBeRetriedInTheSamePage() {
        studio.enter(ServiceId.BLOCKRUN, "Ada", portrait());
        studio.onThePhone(Enrolling.Phone::fails);
        studio.pass(Duration.ofSeconds(15));
        assertThat(studio.hand().sees("enroll-qr")).isTrue();
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        studio.pass(Duration.ofSeconds(15));
        assertThat(studio.hand().sees("enroll-pay")).isTrue();
    }

    @Test
    void aPhotoOfSomebodyElseIsChangedWithoutAnotherCheckOrPayment() {
        studio.enter(ServiceId.BLOCKRUN, "Ada", photo("other"));
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        studio.pass(Duration.ofSeconds(15));
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().text("enroll-problem"))
                .contains("The photo does not show the person who did the check");
        studio.hand().press("enroll-other-photo");
        studio.hand().type("enroll-photo-url", portrait());
        studio.hand().enter("enroll-photo-url");
        studio.hand().press("enroll-next");
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().text("enroll-asset-id")).startsWith("ta_");
        assertThat(studio.taken()).isEqualTo(11_000);
    }

    @Test
    void theEleventhStartOfAnHourSaysWhenTheNextIs() {
        studio.enter(ServiceId.BLOCKRUN, "Ada", portrait());
        for (var i = 0; i < 9; i++) {
            studio.hand().press("enroll-fresh-qr");
        }
        studio.hand().press("enroll-fresh-qr");
        assertThat(studio.hand().text("enroll-problem"))
                .contains("All checks of this hour at BlockRun are used up");
        assertThat(studio.hand().sees("enroll-qr")).isFalse();
    }

    @Test
    void aWizardThatWasClosedGoesOnAfterARestart() {
        studio.enter(ServiceId.BLOCKRUN, "Ada", portrait());
        var phone = studio.hand().code();
        studio.hand().press("enroll-cancel");
        assertThat(studio.hand().sees("faces-list")).isTrue();
        studio.onThePhone(phone, Enrolling.Phone::nodsAndBlinks);
        studio.restart();
        studio.resume();
        assertThat(studio.hand().text("enroll-price")).isEqualTo("0.011");
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().text("enroll-asset-id")).startsWith("ta_");
    }

    @Test
    void aLostAnswerIsFoundInTheListAndPaidOnce() {
        studio.enter(ServiceId.BLOCKRUN, "Ada", portrait());
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        studio.pass(Duration.ofSeconds(15));
        stage.ask(FaultKind.LOST_AFTER_SETTLEMENT, "/blockrun/api/v1/realface/enroll");
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().text("enroll-asset-id")).startsWith("ta_");
        assertThat(studio.taken()).isEqualTo(11_000);
    }

    @Test
    void whoTurnsAwayFromThePaymentHasPaidNothing() {
        studio.agrees = false;
        studio.enter(ServiceId.BLOCKRUN, "Ada", portrait());
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        studio.pass(Duration.ofSeconds(15));
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().sees("enroll-pay")).isTrue();
        assertThat(studio.taken()).isZero();
    }

    @Test
    void aPortraitOfNobodyNeedsNoPhone() {
        studio.start();
        studio.hand().press("enroll-kind-virtual");
        studio.hand().press("enroll-next");
        studio.hand().press("enroll-next");
        studio.hand().press("enroll-sample-mei");
        studio.hand().press("enroll-consent");
        studio.hand().press("enroll-next");
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().text("enroll-asset-id")).startsWith("ta_");
        studio.hand().press("enroll-done");
        assertThat(studio.faces().book().all().getFirst().person().name()).isEqualTo("Mei Tanaka");
    }

    @Test
    void withoutConsentThereIsNoWayOn() {
        studio.start();
        studio.hand().press("enroll-next");
        studio.hand().press("enroll-next");
        studio.hand().press("enroll-sample-ada");
        assertThat(studio.hand().isOff("enroll-next")).isTrue();
        studio.hand().press("enroll-consent");
        assertThat(studio.hand().isOff("enroll-next")).isFalse();
        studio.hand().press("enroll-back");
        studio.hand().press("enroll-next");
        assertThat(studio.hand().text("enroll-name")).isEqualTo("Ada Lindqvist");
    }

    @Test
    void nothingOfALinkIsEverWrittenToDisk() throws Exception {
        studio.enter(ServiceId.BLOCKRUN, "Ada", portrait());
        var token = studio.hand().code().replaceFirst("^.*/phone/([0-9a-f]+).*$", "$1");
        assertThat(token).hasSize(32);
        studio.restart();
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(token);
            }
        }
    }

    private String portrait() {
        return photo("ada");
    }

    private String photo(String who) {
        return stage.at("/practice/portraits/" + who + ".png").toString();
    }
}
