package studio.likeness.ui.purse;

import java.math.BigInteger;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.BackgroundTasks.Running;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Task;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;

/// What the account that pays has, and what it would need.
final class LiveBalance {
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<Balance> balance =
            new ReadOnlyObjectWrapper<>(Balance.UNKNOWN);
    private final ReadOnlyObjectWrapper<MicroUsd> wanted =
            new ReadOnlyObjectWrapper<>(MicroUsd.ZERO);

    private Running reading = () -> {};

    LiveBalance(BackgroundTasks tasks) {
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<Balance> knownProperty() {
        return balance.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MicroUsd> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    void want(MicroUsd amount) {
        wanted.set(amount);
    }

    MicroUsd missing() {
        return balance.get().amount().map(wanted.get()::less).orElse(MicroUsd.ZERO);
    }

    /// Another account pays, or nobody: the answer to a question about this one says nothing more.
    void forget() {
        reading.cancel();
        balance.set(Balance.UNKNOWN);
    }

    /// @param wait before the question; one that follows takes its place
    void read(Supplier<Chain> chain, Address payer, Duration wait) {
        var owner = new Chain.Account(payer.toString());
        balance.set(balance.get().whileAsking());
        reading =
                tasks.start(
                        Task.of(Message.of("task.read-balance"), _ -> chain.get().balance(owner))
                                .onDone(seen -> balance.set(Balance.read(micros(seen), seen.at())))
                                .onProblem(
                                        problem -> balance.set(balance.get().unanswered(problem)))
                                .onEnd(() -> balance.set(balance.get().whenStopped()))
                                .latest("balance")
                                .after(wait)
                                .quiet());
    }

    /// More than a million million dollars are shown as that.
    private static MicroUsd micros(Chain.Seen<BigInteger> seen) {
        return MicroUsd.of(seen.value()).orElseGet(() -> MicroUsd.of(Long.MAX_VALUE));
    }
}
