package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Consent;

/// What holds wherever somebody enrolls, tried at BlockRun.
class EnrollWalkTest extends EnrollCase {
    @Test
    void theEleventhStartOfAnHourSaysWhenTheNextIs() {
        enter(Booth.BLOCKRUN, "ada");
        for (var i = 0; i < 9; i++) {
            studio.hand().press("enroll-fresh-qr");
        }
        studio.hand().press("enroll-fresh-qr");
        assertThat(problem())
                .contains("All checks of this hour at BlockRun are used up")
                .contains("The next one is possible in 1 hour.");
        assertThat(studio.hand().sees("enroll-qr")).isFalse();
    }

    @Test
    void whoTurnsAwayFromThePaymentHasPaidNothing() {
        studio.pocket.agrees = false;
        check(Booth.BLOCKRUN, "ada");
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
        assertThat(assetId()).startsWith("ta_");
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

    /// Whoever wants more says so; nobody's face goes public because a choice was overlooked.
    @Test
    void unlessSomebodySaysMoreTheConsentIsForPrivateClips() {
        enter(Booth.BLOCKRUN, "ada");
        var consent = studio.faces().book().all().getFirst().consents().getFirst();
        assertThat(consent.scope()).isEqualTo(Consent.Scope.PRIVATE_CLIPS);
    }

    /// No phone can open a page on this computer: where the service is here, so is the next act.
    @Test
    void inPracticeThePageIsOpenedHere() {
        enter(Booth.BLOCKRUN, "ada");
        var link = studio.hand().code();
        assertThat(studio.hand().text("enroll-here")).contains("a phone cannot open it");
        studio.hand().press("enroll-open-link");
        assertThat(studio.opened()).hasToString(link);
        studio.pass(Duration.ofSeconds(121));
        assertThat(studio.hand().sees("enroll-here")).isFalse();
    }

    @Test
    void nothingOfALinkIsEverWrittenToDisk() throws Exception {
        enter(Booth.BLOCKRUN, "ada");
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
}
