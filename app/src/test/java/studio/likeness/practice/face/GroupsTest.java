package studio.likeness.practice.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.world.Liveness.State;
import studio.likeness.practice.world.PracticeClock;
import studio.likeness.practice.world.World;

/// blockrun.md section 4: one live link a group, and a group that was verified stays so.
class GroupsTest {
    private final World world = new World(new PracticeClock(() -> Instant.EPOCH, 1), 1);
    private final Groups groups = new Groups(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aFreshLinkEndsTheOneBefore() {
        var first = groups.start("Ada");
        var fresh = groups.refresh(first.groupId()).orElseThrow();
        assertThat(fresh.groupId()).isEqualTo(first.groupId());
        assertThat(world.liveness().find(token(first))).isEmpty();
        world.liveness().verify(token(fresh));
        assertThat(groups.state(first.groupId())).contains(State.VERIFIED);
    }

    @Test
    void aLinkThatRanOutLeavesTheGroupToAFreshOne() {
        var link = groups.start("Ada");
        world.clock().shift(Groups.LINK_LIFE);
        assertThat(groups.state(link.groupId())).contains(State.EXPIRED);
        assertThat(groups.refresh(link.groupId())).isPresent();
        assertThat(groups.state(link.groupId())).contains(State.PENDING);
    }

    @Test
    void whoWasVerifiedStaysSoOverTimeAndFreshLinks() {
        var link = groups.start("Ada");
        world.liveness().verify(token(link));
        assertThat(groups.refresh(link.groupId())).isPresent();
        world.clock().shift(Duration.ofDays(30));
        assertThat(groups.state(link.groupId())).contains(State.VERIFIED);
    }

    @Test
    void aStrangersGroupIsNobodys() {
        assertThat(groups.state("legacy_rf_0")).isEmpty();
        assertThat(groups.refresh("legacy_rf_0")).isEmpty();
        var known = groups.start("Ada");
        groups.clear();
        assertThat(groups.state(known.groupId())).isEmpty();
    }

    private static String token(Groups.Link link) {
        return link.path().replaceFirst("/phone/([0-9a-f]+).*", "$1");
    }
}
