package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.walk.Fx;

/// The ways out of the wizard, and what stays behind.
class WizardWaysTest extends EnrollCase {
    @Test
    void aReadyFaceLeadsToAClipWithIt() {
        check(Booth.BLOCKRUN, "ada");
        pay(Booth.BLOCKRUN);
        var id = assetId();
        studio.hand().press("enroll-make-clip");
        assertThat(Objects.requireNonNull(studio.clipWith).id()).isEqualTo(id).isNotEmpty();
        assertThat(studio.hand().sees("faces-list")).isTrue();
    }

    @Test
    void aCopiedLinkIsConfirmedUntilThereIsAnotherOne() {
        enter(Booth.BLOCKRUN, "ada");
        assertThat(studio.hand().sees("enroll-copied")).isFalse();
        studio.hand().press("enroll-copy-link");
        assertThat(studio.hand().text("enroll-copy-link")).isEqualTo("Link copied");
        assertThat(studio.hand().spoken("enroll-copied"))
                .startsWith("Link copied")
                .doesNotContain("http");
        studio.hand().press("enroll-fresh-qr");
        assertThat(studio.hand().text("enroll-copy-link")).isEqualTo("Copy link");
        assertThat(studio.hand().sees("enroll-copied")).isFalse();
    }

    /// The signature of one face comes while another is being enrolled: it is told at once, paid
    /// when that one is closed, and nothing that was entered is lost.
    @Test
    void aFaceWhoseSignatureCameGoesOnAfterTheOneInHand() {
        check(Booth.BLOCKRUN, "ada");
        var first = studio.unfinished().id();
        studio.hand().press("enroll-cancel");
        studio.enter(Booth.JARVISCLAW.id(), "Mei", photo("mei"));
        var code = studio.hand().code();
        Fx.run(() -> studio.faces().want(place -> place.takeUp(first)));
        assertThat(studio.hand().spoken("enroll-following")).contains("Ada").contains("BlockRun");
        assertThat(studio.hand().code()).isEqualTo(code);
        assertThat(studio.taken()).isZero();
        studio.hand().press("enroll-follow");
        assertThat(assetId()).isNotEmpty();
        assertThat(studio.taken()).isEqualTo(11_000);
        assertThat(studio.unfinished().subject().name()).isEqualTo("Mei");
    }

    @Test
    void whatWasOnlyTypedIsAskedAboutBeforeTheOtherGoesOn() {
        check(Booth.BLOCKRUN, "ada");
        var first = studio.unfinished().id();
        studio.hand().press("enroll-cancel");
        studio.start();
        studio.hand().press("enroll-next");
        studio.hand().press("enroll-next");
        studio.hand().type("enroll-name", "Mei");
        Fx.run(() -> studio.faces().want(place -> place.takeUp(first)));
        studio.hand().press("enroll-follow");
        assertThat(studio.hand().sees("enroll-stay")).isTrue();
        assertThat(studio.taken()).isZero();
        studio.hand().press("enroll-leave");
        assertThat(assetId()).isNotEmpty();
    }
}
