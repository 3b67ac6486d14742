package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.core.face.AssetState;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;

/// What holds at each of the four services, through the window.
class EnrollEverywhereTest extends EnrollCase {
    /// What BlockRun takes from the wallet; the others bill the account behind a key.
    private static final long PRICE = 11_000;

    private static final String DOUBT = "It is not clear yet whether this was charged";

    @ParameterizedTest
    @EnumSource
    void aPersonIsEnrolled(Booth at) {
        enter(at, "ada");
        assertThat(studio.hand().text("enroll-countdown")).isEqualTo("2:00");
        assertThat(studio.hand().text("enroll-check-now"))
                .isEqualTo(at.waitsForWord() ? "I am done on the phone" : "Check now");
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        look(at);
        pay(at);
        var card = studio.faces().book().all().getFirst();
        assertThat(card.person().name()).isEqualTo("Ada");
        assertThat(card.consents()).hasSize(1);
        assertThat(card.assets()).hasSize(1);
        assertThat(card.assets().getFirst().id()).isEqualTo(assetId()).isNotEmpty();
        assertThat(card.assets().getFirst().state()).isEqualTo(AssetState.READY);
        assertThat(studio.faces().enrollments().unfinished()).isEmpty();
        assertThat(studio.taken()).isEqualTo(price(at));
    }

    @ParameterizedTest
    @EnumSource
    void anExpiredCodeIsVeiledAndAFreshOneGoesOn(Booth at) {
        enter(at, "ada");
        var first = studio.hand().code();
        studio.pass(Duration.ofSeconds(121));
        assertThat(studio.hand().text("enroll-countdown")).isEqualTo("0:00");
        assertThat(studio.hand().code()).isEmpty();
        studio.hand().press("enroll-fresh-qr");
        assertThat(studio.hand().code()).isNotEmpty().isNotEqualTo(first);
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        look(at);
        assertThat(studio.hand().sees("enroll-pay")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aFailedCheckIsTriedAgainInTheSamePage(Booth at) {
        enter(at, "ada");
        studio.onThePhone(Enrolling.Phone::fails);
        look(at);
        assertThat(studio.hand().sees("enroll-qr")).isTrue();
        assertThat(studio.hand().sees("enroll-pay")).isFalse();
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        look(at);
        assertThat(studio.hand().sees("enroll-pay")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aPhotoOfSomebodyElseIsChangedWithoutAnotherCheck(Booth at) {
        check(at, "other");
        pay(at);
        assertThat(problem()).contains("The photo does not show the person who did the check");
        changePhoto("ada");
        pay(at);
        assertThat(assetId()).isNotEmpty();
        assertThat(studio.taken()).isEqualTo(price(at));
    }

    @ParameterizedTest
    @EnumSource
    void aServiceThatWantsAPauseSaysForHowLong(Booth at) {
        stage.server()
                .world()
                .faults()
                .ask(new Fault(FaultKind.STATUS, at.start(), 1, Map.of("status", "429")));
        enter(at, "ada");
        assertThat(problem()).contains(at.id().title()).containsPattern("(seconds?|minutes?|hour)");
        assertThat(studio.hand().sees("enroll-qr")).isFalse();
        studio.hand().press("enroll-fresh-qr");
        assertThat(studio.hand().sees("enroll-qr")).isTrue();
    }

    /// The two that watch by themselves find the check of the earlier code; where only a token
    /// leads to it, that died with the window, and a fresh code takes its place.
    @ParameterizedTest
    @EnumSource
    void aWizardThatWasClosedGoesOnAfterARestart(Booth at) {
        enter(at, "ada");
        var first = studio.hand().code();
        studio.hand().press("enroll-cancel");
        assertThat(studio.hand().sees("faces-list")).isTrue();
        studio.onThePhone(first, Enrolling.Phone::nodsAndBlinks);
        studio.restart();
        studio.resume();
        if (at.waitsForWord()) {
            assertThat(studio.hand().code()).isNotEmpty().isNotEqualTo(first);
            studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
            look(at);
        }
        pay(at);
        assertThat(assetId()).isNotEmpty();
        assertThat(studio.faces().book().all()).hasSize(1);
    }

    /// Found in the list where there is one; else the person tells. In no case is it paid twice by
    /// itself.
    @ParameterizedTest
    @EnumSource
    void aLostAnswerIsLookedUpBeforeAnythingIsPaidAgain(Booth at) {
        check(at, "ada");
        stage.ask(FaultKind.LOST_AFTER_ACCEPTANCE, at.order());
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().sees("enroll-pay")).isFalse();
        switch (at) {
            case BLOCKRUN -> {}
            case ANYFAST -> {
                assertThat(problem()).contains(DOUBT);
                studio.pass(Duration.ofMinutes(1));
                studio.hand().press("enroll-look-up");
            }
            case JARVISCLAW, APIMART -> {
                assertThat(problem()).contains(DOUBT);
                assertThat(studio.hand().sees("enroll-look-up")).isFalse();
                studio.hand().press("enroll-order-again");
                pay(at);
            }
        }
        assertThat(assetId()).isNotEmpty();
        assertThat(studio.taken()).isEqualTo(price(at));
    }

    private static long price(Booth at) {
        return at == Booth.BLOCKRUN ? PRICE : 0;
    }
}
