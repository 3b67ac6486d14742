package studio.likeness.ui.purse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Holding;

/// The wallet as the screens see it, over a purse in memory and a chain that a test turns.
class LivePurseTest {
    private final PurseBench bench = new PurseBench();
    private final LivePurse live = bench.live();

    @Test
    void practiceHasAnAccountFromTheFirstMomentAndItsBalanceIsRead() {
        live.open(bench.practice());
        assertThat(live.situation().known()).isFalse();
        bench.tasks().runAll();
        assertThat(live.situation().isPlay()).isTrue();
        assertThat(live.situation().open()).isTrue();
        assertThat(live.balance().amount()).contains(MicroUsd.of(20_000_000));
        assertThat(live.balance().isStale(live.now())).isFalse();
        bench.clock().pass(Duration.ofMinutes(6));
        assertThat(live.balance().isStale(live.now())).isTrue();
    }

    @Test
    void theNetworkIsAskedOnceTheStartIsOverOrAPersonWantsToKnow() {
        live.open(bench.practice());
        bench.tasks().run();
        assertThat(live.balance().amount()).isEmpty();
        assertThat(live.balance().asking()).isTrue();
        live.refresh();
        bench.tasks().run();
        assertThat(live.balance().amount()).contains(MicroUsd.of(20_000_000));
        assertThat(bench.tasks().waiting()).as("asked once").isZero();
    }

    @Test
    void nobodyAsksForAModeThatWasLeft() {
        live.open(bench.practice());
        bench.tasks().run();
        live.close();
        bench.tasks().runAll();
        assertThat(live.balance()).isEqualTo(Balance.UNKNOWN);
    }

    @Test
    void aBalanceThatCannotBeReadKeepsTheOldOneAndSaysSo() {
        live.open(bench.practice());
        bench.tasks().runAll();
        bench.chain().answer(Outcome.failed(new ChainProblem.ChainSilent("node")));
        live.refresh();
        assertThat(live.balance().asking()).isTrue();
        bench.tasks().runAll();
        assertThat(live.balance().amount()).contains(MicroUsd.of(20_000_000));
        assertThat(live.balance().problem()).contains(new ChainProblem.ChainSilent("node"));
        assertThat(live.balance().asking()).isFalse();
        assertThat(live.balance().isStale(live.now())).isTrue();
    }

    @Test
    void theFaucetIsAskedAndTheBalanceReadAgain() {
        live.open(bench.practice());
        bench.tasks().runAll();
        bench.chain().holds(BigInteger.valueOf(40_000_000));
        live.askFaucet();
        bench.tasks().runAll();
        assertThat(bench.given()).containsExactly(live.situation().payer().orElseThrow().address());
        assertThat(live.balance().amount()).contains(MicroUsd.of(40_000_000));
        assertThat(live.hasFaucet()).isTrue();
    }

    @Test
    void liveBeginsWithoutAWalletAndOneThatIsKeptIsLocked() {
        live.open(bench.live(Optional.empty()));
        bench.tasks().runAll();
        assertThat(live.situation().known()).isTrue();
        assertThat(live.situation().payer()).isEmpty();
        assertThat(live.hasFaucet()).isFalse();
        keep();
        assertThat(live.situation().isLocked()).isTrue();
        assertThat(live.situation().payer().orElseThrow().kind()).isEqualTo(Holding.Keeping.KEPT);
    }

    @Test
    void keysOfServicesThatDidNotOpenAreSpokenOf() {
        bench.withBrokenKeys();
        openAndUnlock();
        assertThat(live.situation().open()).isTrue();
        assertThat(bench.problems()).containsExactly(new ServiceProblem.KeysNotOpened());
    }

    @Test
    void itUnlocksAndLocksWhenIdle() {
        openAndUnlock();
        assertThat(live.situation().open()).isTrue();
        bench.clock().pass(Duration.ofMinutes(4));
        live.touch();
        bench.clock().pass(Duration.ofMinutes(4));
        live.look();
        assertThat(live.situation().open()).isTrue();
        bench.clock().pass(Duration.ofMinutes(5));
        live.look();
        assertThat(live.situation().isLocked()).isTrue();
    }

    @Test
    void anotherIdleTimeIsKeptToByWhatIsOpenAlready() {
        openAndUnlock();
        live.lockAfter(Duration.ofMinutes(1));
        bench.clock().pass(Duration.ofMinutes(1));
        live.look();
        assertThat(live.situation().isLocked()).isTrue();
    }

    @Test
    void aSleepLocksLongBeforeTheIdleTime() {
        openAndUnlock();
        bench.clock().sleep(Duration.ofMinutes(1));
        bench.tasks().runAll();
        assertThat(live.situation().isLocked()).isTrue();
    }

    @Test
    void aWrongPasswordIsToldAndChangesNothing() {
        live.open(bench.live(Optional.empty()));
        bench.tasks().runAll();
        keep();
        var problems = new ArrayList<Problem>();
        live.unlock(
                PurseBench.secret("wrong"),
                new Task.Then<>(_ -> {}, problems::add, () -> {}, _ -> {}));
        bench.tasks().runAll();
        assertThat(problems).containsExactly(new Problem.WrongPassword());
        assertThat(live.situation().isLocked()).isTrue();
    }

    @Test
    void thePasswordFileUnlocksWithoutAPerson() {
        live.open(bench.live(Optional.empty()));
        bench.tasks().runAll();
        keep();
        live.open(bench.live(Optional.of(() -> Outcome.done(PurseBench.secret("password")))));
        bench.tasks().run();
        assertThat(live.situation().open()).isTrue();
        live.lock();
        assertThat(live.situation().isLocked()).isTrue();
    }

    @Test
    void anotherAccountPaysOnceItIsChosenAndIsRemembered() {
        live.open(bench.practice());
        bench.tasks().runAll();
        keep();
        var kept = live.situation().holdings().getLast();
        live.payWith(kept);
        bench.tasks().runAll();
        assertThat(live.situation().payer()).contains(kept);
        assertThat(bench.paying()).endsWith(kept.address());
        assertThat(live.situation().isLocked()).isTrue();
        var play = live.situation().holdings().getFirst();
        live.payWith(play);
        bench.tasks().runAll();
        assertThat(live.situation().open()).isTrue();
        assertThat(live.situation().isPlay()).isTrue();
    }

    @Test
    void leavingAModeForgetsEverything() {
        live.open(bench.practice());
        bench.tasks().runAll();
        live.close();
        assertThat(live.situation().payer()).isEmpty();
        assertThat(live.balance().amount()).isEmpty();
        live.refresh();
        live.lock();
        live.touch();
        assertThat(bench.tasks().waiting()).isZero();
    }

    private void openAndUnlock() {
        live.open(bench.live(Optional.empty()));
        bench.tasks().runAll();
        keep();
        live.unlock(
                PurseBench.secret("password"),
                new Task.Then<>(_ -> {}, _ -> {}, () -> {}, _ -> {}));
        bench.tasks().run();
    }

    private void keep() {
        List<Address> kept = new ArrayList<>();
        bench.keep(live, kept::add);
        bench.tasks().runAll();
        assertThat(kept).hasSize(1);
    }
}
