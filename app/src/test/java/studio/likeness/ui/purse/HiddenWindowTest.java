package studio.likeness.ui.purse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.Task;
import studio.likeness.core.settings.WalletChoices;

/// What is open while nobody can see the window.
class HiddenWindowTest {
    private static final Duration A_LOOK = Duration.ofSeconds(1);

    private final PurseBench bench = new PurseBench();
    private final LivePurse live = bench.live();
    private boolean busy;

    @BeforeEach
    void openAndUnlock() {
        live.neededBy(() -> busy);
        live.open(bench.live(Optional.empty()));
        bench.tasks().runAll();
        bench.keep(live, _ -> {});
        bench.tasks().runAll();
        unlock();
        assertThat(live.situation().open()).isTrue();
    }

    private void unlock() {
        live.unlock(
                PurseBench.secret("password"),
                new Task.Then<>(_ -> {}, _ -> {}, () -> {}, _ -> {}));
        bench.tasks().run();
    }

    private void aSecondPasses() {
        bench.clock().pass(A_LOOK);
        bench.tasks().run();
        live.look();
    }

    private void choose(boolean locks) {
        bench.settings().update(s -> s.withWallet(s.wallet().withLocksHidden(locks)));
    }

    @Test
    void minimisingLocksUnlessSomebodyChoseOtherwise() {
        assertThat(WalletChoices.fresh().locksHidden()).isTrue();
        live.hidden(true);
        assertThat(live.situation().isLocked()).isTrue();
        live.hidden(false);
        assertThat(live.situation().isLocked()).isTrue();
    }

    @Test
    void whoChoseOtherwiseIsLockedByIdlenessOnly() {
        choose(false);
        live.hidden(true);
        aSecondPasses();
        assertThat(live.situation().open()).isTrue();
        bench.clock().pass(Duration.ofMinutes(5));
        live.look();
        assertThat(live.situation().isLocked()).isTrue();
    }

    @Test
    void aChoiceThatIsMadeMeanwhileHolds() {
        choose(false);
        live.hidden(true);
        choose(true);
        aSecondPasses();
        assertThat(live.situation().isLocked()).isTrue();
    }

    /// A payment on its way is not broken, and the wallet locks as soon as it has arrived.
    @Test
    void whatIsOnItsWayIsWaitedFor() {
        busy = true;
        live.hidden(true);
        aSecondPasses();
        assertThat(live.situation().open()).isTrue();
        busy = false;
        aSecondPasses();
        assertThat(live.situation().isLocked()).isTrue();
    }

    /// Waiting is no reason to stay open for longer than anybody wanted.
    @Test
    void workDoesNotHoldItOpenBeyondItsIdleTime() {
        busy = true;
        live.hidden(true);
        bench.clock().pass(Duration.ofMinutes(5));
        live.look();
        assertThat(live.situation().isLocked()).isTrue();
    }

    @Test
    void whoIsBackInTimeFindsItOpen() {
        busy = true;
        live.hidden(true);
        live.hidden(false);
        busy = false;
        aSecondPasses();
        assertThat(live.situation().open()).isTrue();
    }

    /// The password was typed, and the window was gone before it was checked.
    @Test
    void whatOpensUnseenLocksAtOnce() {
        live.lock();
        live.hidden(true);
        unlock();
        assertThat(live.situation().isLocked()).isTrue();
    }

    /// Nothing to protect, and nothing that would open it again.
    @Test
    void playMoneyStaysOpen() {
        live.open(bench.practice());
        bench.tasks().runAll();
        live.hidden(true);
        aSecondPasses();
        assertThat(live.situation().isPlay()).isTrue();
        assertThat(live.situation().open()).isTrue();
    }
}
