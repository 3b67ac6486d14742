package studio.likeness.practice.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.practice.world.Liveness.Session;
import studio.likeness.practice.world.Liveness.State;

class LivenessTest {
    private final PracticeClock clock =
            new PracticeClock(InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z")), 1);
    private final Faults faults = new Faults();
    private final Liveness liveness = new Liveness(clock, faults);
    private final Session session = liveness.start("Ada", Duration.ofMinutes(2));

    @Test
    void aCheckStartsPendingWithTwoMinutesLeft() {
        assertThat(now().state()).isEqualTo(State.PENDING);
        assertThat(liveness.left(now())).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void timeRunsFromTheBirthOfTheLinkNotFromItsOpening() {
        clock.shift(Duration.ofSeconds(90));
        liveness.open(session.token());
        clock.shift(Duration.ofSeconds(30));
        assertThat(now().state()).isEqualTo(State.EXPIRED);
        assertThat(liveness.left(now())).isZero();
    }

    @Test
    void aFailedCheckExpiresToo() {
        liveness.fail(session.token(), "stopped");
        assertThat(now().reason()).isEqualTo("stopped");
        clock.shift(Duration.ofMinutes(2));
        assertThat(liveness.open(session.token()).orElseThrow().state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void whatIsVerifiedNeverChanges() {
        liveness.verify(session.token());
        liveness.fail(session.token());
        clock.shift(Duration.ofHours(1));
        assertThat(now().state()).isEqualTo(State.VERIFIED);
    }

    @Test
    void aCheckThatNeverFinishesStaysAsItIs() {
        faults.ask(new Fault(FaultKind.LIVENESS_NEVER_FINISHED, "/phone", 1, Map.of()));
        liveness.open(session.token());
        assertThat(liveness.verify(session.token()).orElseThrow().state()).isEqualTo(State.OPENED);
        assertThat(liveness.verify(session.token()).orElseThrow().state())
                .isEqualTo(State.VERIFIED);
    }

    @Test
    void aStrangersTokenIsNobodys() {
        assertThat(liveness.verify("0".repeat(32))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormOfLinkIsAnAddressOfTheSamePage(LinkForm form) {
        var link = URI.create(Liveness.link(session, form));
        assertThat(link.getPath()).isEqualTo(Liveness.path(session));
        assertThat(link.getQuery()).doesNotContain("lng=");
        assertThat(Liveness.link(session, form)).isEqualTo(link.toString());
    }

    @Test
    void theFormsAreAsLongAsTheRealOnes() {
        assertThat(Liveness.link(session, LinkForm.KEYS).length()).isBetween(300, 600);
        assertThat(Liveness.link(session, LinkForm.SEALED)).hasSizeGreaterThan(1_000);
    }

    private Session now() {
        return liveness.find(session.token()).orElseThrow();
    }
}
