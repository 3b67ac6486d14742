package studio.likeness.ui.purse;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.Work;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Holding;
import studio.likeness.core.wallet.LockState;
import studio.likeness.core.wallet.Purse;
import studio.likeness.ui.prefs.LiveSettings;

/// The wallet of the mode that holds. Lives on the FX thread.
public final class LivePurse implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /// A busy computer may look a little late; a gap like this is a sleep.
    private static final Duration SLEPT = Duration.ofSeconds(30);

    private final BackgroundTasks tasks;
    private final LiveSettings settings;
    private final Clock clock;
    private final Consumer<Problem> problems;
    private final ReadOnlyObjectWrapper<Situation> situation =
            new ReadOnlyObjectWrapper<>(Situation.NOWHERE);
    private final ReadOnlyObjectWrapper<Balance> balance =
            new ReadOnlyObjectWrapper<>(Balance.UNKNOWN);
    private final ReadOnlyObjectWrapper<MicroUsd> wanted =
            new ReadOnlyObjectWrapper<>(MicroUsd.ZERO);
    private final LivePairing pairing;
    private @Nullable PurseRoom room;
    private Instant lookedAt = Instant.EPOCH;

    public LivePurse(
            BackgroundTasks tasks, LiveSettings settings, Clock clock, Consumer<Problem> problems) {
        this.tasks = tasks;
        this.pairing = new LivePairing(tasks);
        this.settings = settings;
        this.clock = clock;
        this.problems = problems;
    }

    public ReadOnlyObjectProperty<Situation> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Balance> balanceProperty() {
        return balance.getReadOnlyProperty();
    }

    /// What another computer told of the account that pays, when its key is there.
    public ReadOnlyObjectProperty<Optional<Pairing>> pairingProperty() {
        return pairing.knownProperty();
    }

    /// What the account has to hold for the latest price that it could not pay; nothing wanted is
    /// zero.
    public ReadOnlyObjectProperty<MicroUsd> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    public void want(MicroUsd amount) {
        wanted.set(amount);
    }

    /// What is still missing for that price, as far as the balance is known.
    public MicroUsd missing() {
        return balance.get().amount().map(wanted.get()::less).orElse(MicroUsd.ZERO);
    }

    public Situation situation() {
        return situation.get();
    }

    public Balance balance() {
        return balance.get();
    }

    public Instant now() {
        return clock.now();
    }

    /// A mode is entered. The room of the one before is closed with it: its key is wiped.
    public void open(PurseRoom entered) {
        close();
        room = entered;
        situation.set(
                new Situation(
                        entered.mode(),
                        entered.network(),
                        false,
                        List.of(),
                        Optional.empty(),
                        false));
        start(
                Task.of(Message.of("task.open-wallet"), _ -> entered.purse().begin())
                        .onDone(
                                holdings -> {
                                    take(entered, holdings);
                                    refresh();
                                    unlockUnattended();
                                })
                        .quiet());
    }

    /// The mode is left: keys are wiped, and nobody pays.
    @Override
    public void close() {
        if (room != null) {
            room.purse().close();
            room = null;
        }
        situation.set(Situation.NOWHERE);
        balance.set(Balance.UNKNOWN);
        wanted.set(MicroUsd.ZERO);
    }

    /// Asks the payment network again.
    public void refresh() {
        var payer = situation.get().payer().orElse(null);
        if (room == null || payer == null) {
            return;
        }
        var chain = room.chain();
        var owner = new Chain.Account(payer.address().toString());
        balance.set(balance.get().whileAsking());
        tasks.start(
                Task.of(Message.of("task.read-balance"), _ -> chain.get().balance(owner))
                        .onDone(seen -> balance.set(Balance.read(micros(seen), seen.at())))
                        .onProblem(problem -> balance.set(balance.get().unanswered(problem)))
                        .onEnd(() -> balance.set(balance.get().whenStopped()))
                        .latest("balance")
                        .quiet());
    }

    /// More than a million million dollars are shown as that.
    private static MicroUsd micros(Chain.Seen<BigInteger> seen) {
        return MicroUsd.of(seen.value()).orElseGet(() -> MicroUsd.of(Long.MAX_VALUE));
    }

    /// More play money, where there is a place to get it.
    public void askFaucet() {
        var payer = situation.get().payer().orElse(null);
        var faucet = room == null ? null : room.extras().faucet().orElse(null);
        if (payer == null || faucet == null) {
            return;
        }
        start(
                Task.of(Message.of("task.ask-faucet"), _ -> faucet.get().give(payer.address()))
                        .onDone(_ -> refresh()));
    }

    public boolean hasFaucet() {
        return room != null && room.extras().faucet().isPresent();
    }

    /// Lets another account pay from now on. Practice's own opens by itself.
    public void payWith(Holding holding) {
        if (room == null || situation.get().payer().equals(Optional.of(holding))) {
            return;
        }
        var mode = room.mode();
        settings.update(
                s -> s.withWallet(s.wallet().withPayer(mode, holding.address().toString())));
        balance.set(Balance.UNKNOWN);
        var purse = room.purse();
        purse.putAside();
        look();
        pairing.lookUp(room, situation.get().payer());
        refresh();
        if (holding.kind() == Holding.Keeping.PLAY) {
            start(
                    Task.of(Message.of("task.open-wallet"), _ -> purse.play())
                            .onDone(_ -> look())
                            .quiet());
        }
    }

    /// Keeps what another computer told of its account, and watches it from now on.
    public Work<Address> watching(Pairing pairing) {
        return LivePairing.watching(room(), pairing);
    }

    /// Work on the vault; the accounts are read again after it.
    public <T> BackgroundTasks.Running change(
            Message title, Function<Purse, Work<T>> work, Task.Then<T> then) {
        return tasks.start(
                Task.of(title, work.apply(purse()))
                        .onDone(
                                value -> {
                                    readAgain();
                                    then.done().accept(value);
                                })
                        .onProblem(then.problem())
                        .onProgress(then.progress())
                        .onEnd(then.end()));
    }

    private void readAgain() {
        var current = room;
        if (current != null) {
            start(
                    Task.of(Message.of("task.open-wallet"), _ -> current.purse().holdings())
                            .onDone(holdings -> take(current, holdings))
                            .quiet());
        }
    }

    /// Opens the payer's key. The password is closed here.
    public BackgroundTasks.Running unlock(
            Secret password, DoubleConsumer progress, Runnable done, Consumer<Problem> failed) {
        var purse = purse();
        var payer = situation.get().payer().map(Holding::address).orElseThrow();
        var idle = Duration.ofMinutes(settings.value().wallet().idleMinutes());
        var alongside = room().extras().alongside();
        return tasks.start(
                Task.of(
                                Message.of("task.unlock"),
                                running -> {
                                    try (password) {
                                        var opened = purse.unlock(payer, password, idle, running);
                                        if (opened instanceof Outcome.Done<Address>) {
                                            alongside.accept(password, Progress.unwatched());
                                        }
                                        return opened;
                                    }
                                })
                        .onDone(
                                _ -> {
                                    look();
                                    done.run();
                                })
                        .onProblem(failed)
                        .onProgress(progress)
                        .onEnd(password::close));
    }

    private void unlockUnattended() {
        var password = room == null ? null : room.extras().unattended().orElse(null);
        var payer = situation.get().payer().map(Holding::kind);
        if (password == null || !payer.equals(Optional.of(Holding.Keeping.KEPT))) {
            return;
        }
        tasks.start(
                Task.of(Message.of("task.unlock"), _ -> password.get())
                        .onDone(secret -> unlock(secret, _ -> {}, () -> {}, problems))
                        .onProblem(problems)
                        .quiet());
    }

    public void lock() {
        if (room != null) {
            room.purse().lock();
            look();
        }
    }

    /// The person did something.
    public void touch() {
        if (room != null && situation.get().open() && !situation.get().isPlay()) {
            show(room.purse().touch());
        }
    }

    /// Looks at the lock, and at the wall clock: a jump means that the computer slept, or that
    /// somebody set the time. Goes on by itself while something is open.
    public void look() {
        if (room == null) {
            return;
        }
        var now = clock.now();
        show(room.purse().look());
        lookedAt = now;
        var mayLock = situation.get().open() && !situation.get().isPlay();
        if (mayLock || room.purse().holdsKeys()) {
            watch();
        }
    }

    private void watch() {
        tasks.start(
                Task.of(Message.of("task.watch-lock"), _ -> Outcome.done(true))
                        .onDone(_ -> lookAfterSleep())
                        .after(LOOK_EVERY)
                        .latest("lock")
                        .quiet());
    }

    private void lookAfterSleep() {
        var jumped = Duration.between(lookedAt, clock.now()).compareTo(SLEPT) > 0;
        if (jumped && room != null) {
            room.purse().lock();
        }
        look();
    }

    private void take(PurseRoom of, List<Holding> holdings) {
        if (!of.equals(room)) {
            return;
        }
        var before = situation.get();
        var payer = payer(of, holdings);
        situation.set(new Situation(of.mode(), of.network(), true, holdings, payer, before.open()));
        look();
        pairing.lookUp(of, payer);
        if (!payer.equals(before.payer()) && before.known()) {
            balance.set(Balance.UNKNOWN);
            refresh();
        }
    }

    /// The chosen one while it is there; else the first that can sign.
    private Optional<Holding> payer(PurseRoom of, List<Holding> holdings) {
        var chosen = settings.value().wallet().payer(of.mode()).orElse("");
        return holdings.stream()
                .filter(holding -> holding.address().toString().equals(chosen))
                .findFirst()
                .or(() -> holdings.stream().findFirst());
    }

    private void show(LockState state) {
        var before = situation.get();
        var current = room;
        if (current == null) {
            return;
        }
        var payer = before.known() ? payer(current, before.holdings()) : before.payer();
        var open =
                state instanceof LockState.Unlocked(Address address, _)
                        && payer.map(Holding::address).equals(Optional.of(address));
        var now =
                new Situation(
                        before.mode(),
                        before.network(),
                        before.known(),
                        before.holdings(),
                        payer,
                        open);
        if (!open) {
            payer.map(Holding::address).ifPresent(current.paying());
        }
        if (!now.equals(before)) {
            situation.set(now);
        }
    }

    private Purse purse() {
        return room().purse();
    }

    private PurseRoom room() {
        if (room == null) {
            throw new IllegalStateException("no mode is entered");
        }
        return room;
    }

    private <T> void start(Task<T> task) {
        tasks.start(task.onProblem(problems));
    }
}
