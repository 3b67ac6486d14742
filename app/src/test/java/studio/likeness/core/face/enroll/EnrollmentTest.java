package studio.likeness.core.face.enroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;

class EnrollmentTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Message WHY = Message.of("problem.face-not-matched.what");
    private static final MicroUsd CENT = MicroUsd.of(11_000);

    @Test
    void theWayOfARealPerson() {
        var done =
                checked()
                        .quoted(CENT, NOW)
                        .paying(NOW)
                        .enrolled(asset("ta_1", "rf_1", "Ada"), NOW.plusSeconds(9));
        assertThat(done.over()).isTrue();
        assertThat(done.passed()).isEqualTo("rf_1");
        assertThat(done.changed()).isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void aPortraitOfNobodyNeedsNoCheck() {
        var portrait = draft(FaceKind.VIRTUAL).consented(NOW);
        assertThat(portrait.stage()).isEqualTo(new Stage.Verified(""));
        assertThat(portrait.quoted(CENT, NOW).paying(NOW).stage()).isEqualTo(new Stage.Paying(""));
    }

    @Test
    void aPortraitGetsItsGroupOnce() {
        var portrait = draft(FaceKind.VIRTUAL).consented(NOW);
        assertThat(portrait.isGroupless()).isTrue();
        var grouped = portrait.paying(NOW).grouped("group-1", NOW);
        assertThat(grouped.stage()).isEqualTo(new Stage.Verified("group-1"));
        assertThat(grouped.paying(NOW).stage()).isEqualTo(new Stage.Paying("group-1"));
        assertThat(grouped.grouped("group-2", NOW).passed()).isEqualTo("group-2");
        assertThatIllegalStateException().isThrownBy(() -> grouped.grouped("", NOW));
        assertThat(checked().isGroupless()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> checked().grouped("group-1", NOW));
    }

    @Test
    void aFreshCodeTakesThePlaceOfTheOldOne() {
        var shown = linkShown().shown(Optional.of("rf_1"), NOW.plusSeconds(300), NOW);
        assertThat(shown.stage())
                .isEqualTo(new Stage.LinkShown(Optional.of("rf_1"), NOW.plusSeconds(300)));
    }

    @Test
    void aRefusedPhotoKeepsTheCheck() {
        var refused = checked().paying(NOW).rejected(WHY, NOW);
        var again = refused.with(corrected(refused, "Ada"), NOW);
        assertThat(again.stage()).isEqualTo(new Stage.Verified("rf_1"));
        assertThat(again.subject().photo().sha256()).isEqualTo("b");
        assertThat(again.quoted(CENT, NOW).paying(NOW).passed()).isEqualTo("rf_1");
    }

    @Test
    void aCorrectedNameKeepsTheGroupOfAPortraitAndNoCheck() {
        var grouped = draft(FaceKind.VIRTUAL).consented(NOW).grouped("group-1", NOW);
        var named = grouped.with(corrected(grouped, "Nova"), NOW);
        assertThat(named.stage()).isEqualTo(new Stage.Verified("group-1"));
        assertThat(named.person()).isEqualTo(grouped.person());
        assertThat(named.subject().name()).isEqualTo("Nova");
        var checked = checked();
        var other = corrected(checked, "Nova");
        assertThatIllegalStateException().isThrownBy(() -> checked.with(other, NOW));
    }

    private static Enrollment.Subject corrected(Enrollment of, String name) {
        return new Enrollment.Subject(
                of.subject().kind(), of.subject().service(), name, photo("b"));
    }

    @Test
    void anOrderThatDidNotGoThroughCanBeMadeAgain() {
        assertThat(checked().paying(NOW).notPaid(NOW).stage())
                .isEqualTo(new Stage.Verified("rf_1"));
    }

    @Test
    void aForgottenCheckStartsOver() {
        assertThat(checked().forgotten(NOW).stage()).isEqualTo(new Stage.Consented());
    }

    @Test
    void nothingIsAskedOfAServiceBeforeConsent() {
        var draft = draft(FaceKind.REAL_PERSON);
        assertThatIllegalStateException().isThrownBy(() -> draft.shown(Optional.empty(), NOW, NOW));
        assertThatIllegalStateException().isThrownBy(() -> draft.paying(NOW));
        assertThatIllegalStateException().isThrownBy(() -> draft.quoted(CENT, NOW));
    }

    @Test
    void nothingIsPaidBeforeTheCheck() {
        assertThatIllegalStateException().isThrownBy(() -> linkShown().paying(NOW));
        assertThatIllegalStateException().isThrownBy(() -> linkShown().quoted(CENT, NOW));
    }

    @Test
    void whatIsBeingPaidForDoesNotChange() {
        var paying = checked().paying(NOW);
        var other = corrected(paying, "Ada");
        assertThatIllegalStateException().isThrownBy(() -> paying.with(other, NOW));
        assertThatIllegalStateException().isThrownBy(() -> paying.paying(NOW));
        assertThatIllegalStateException().isThrownBy(() -> paying.quoted(CENT, NOW));
    }

    @Test
    void aLostAnswerIsFoundInTheList() {
        var paying = checked().paying(NOW);
        var other = asset("ta_0", "rf_0", "Ada");
        var ours = asset("ta_1", "rf_1", "Ada");
        assertThat(LostAnswer.find(paying, List.of(other, ours), Set.of())).contains(ours);
        assertThat(LostAnswer.find(paying, List.of(other), Set.of())).isEmpty();
        assertThat(LostAnswer.find(paying, List.of(ours), Set.of("ta_1"))).isEmpty();
    }

    private static Enrollment checked() {
        return linkShown().verified("rf_1", NOW);
    }

    private static Enrollment linkShown() {
        return draft(FaceKind.REAL_PERSON)
                .consented(NOW)
                .shown(Optional.empty(), NOW.plusSeconds(120), NOW);
    }

    private static Enrollment draft(FaceKind kind) {
        var subject = new Enrollment.Subject(kind, ServiceId.BLOCKRUN, "Ada", photo("a"));
        return Enrollment.draft("e1", "p1", subject, NOW);
    }

    private static KeptPhoto photo(String hash) {
        return new KeptPhoto(hash, "image/png", 768, 768, Optional.empty());
    }

    private static Asset asset(String id, String group, String name) {
        return new Asset(
                ServiceId.BLOCKRUN, FaceKind.REAL_PERSON, id, group, "", name, AssetState.READY);
    }
}
