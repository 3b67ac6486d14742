package studio.likeness.ui.purse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.Work;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Holding;
import studio.likeness.core.wallet.LockState;
import studio.likeness.core.wallet.Purse;
import studio.likeness.ui.prefs.LiveSettings;

/// The wallet of the mode that holds. Lives on the FX thread.
public final class LivePurse implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LivePurse.class);

    /// The first question to a network loads much, while the first place is being drawn.
    private static final Duration AFTER_THE_START = Duration.ofSeconds(1);

    private final BackgroundTasks tasks;
    private final LiveSettings settings;
    private final Clock clock;
    private final Consumer<Problem> problems;
    private final ReadOnlyObjectWrapper<Situation> situation =
            new ReadOnlyObjectWrapper<>(Situation.NOWHERE);
    private final LiveBalance balance;
    private final LivePairing pairing;
    private final LockWatch watch;
    private @Nullable PurseRoom room;

    public LivePurse(
            BackgroundTasks tasks, LiveSettings settings, Clock clock, Consumer<Problem> problems) {
        this.tasks = tasks;
        this.balance = new LiveBalance(tasks);
        this.pairing = new LivePairing(tasks);
        this.watch = new LockWatch(tasks, clock);
        this.settings = settings;
        this.clock = clock;
        this.problems = problems;
    }

    public ReadOnlyObjectProperty<Situation> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Balance> balanceProperty() {
        return balance.knownProperty();
    }

    /// What another computer told of the account that pays, when its key is there.
    public ReadOnlyObjectProperty<Optional<Pairing>> pairingProperty() {
        return pairing.knownProperty();
    }

    /// What the account has to hold for the latest price that it could not pay; nothing wanted is
    /// zero.
    public ReadOnlyObjectProperty<MicroUsd> wantedProperty() {
        return balance.wantedProperty();
    }

    public void want(MicroUsd amount) {
        balance.want(amount);
    }

    /// What is still missing for that price, as far as the balance is known.
    public MicroUsd missing() {
        return balance.missing();
    }

    public Situation situation() {
        return situation.get();
    }

    public Balance balance() {
        return balance.knownProperty().get();
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
                                    ask(AFTER_THE_START);
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
        balance.forget();
        balance.want(MicroUsd.ZERO);
    }

    /// Asks the payment network again.
    public void refresh() {
        ask(Duration.ZERO);
    }

    private void ask(Duration wait) {
        var payer = situation.get().payer().orElse(null);
        if (room != null && payer != null) {
            balance.read(room.chain(), payer.address(), wait);
        }
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
        balance.forget();
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

    /// Work on the vault, which nobody stops halfway; the accounts are read again after it.
    public <T> void change(Message title, Function<Purse, Work<T>> work, Task.Then<T> then) {
        tasks.start(
                Task.of(title, work.apply(purse()))
                        .followedBy(then)
                        .onDone(
                                value -> {
                                    readAgain();
                                    then.done().accept(value);
                                })
                        .quiet());
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

    /// Opens the payer's key. The password is closed here. It ends within a second or two and has a
    /// bar of its own, so it is not in the list of running work.
    public void unlock(Secret password, Task.Then<Address> then) {
        var purse = purse();
        var payer = situation.get().payer().map(Holding::address).orElseThrow();
        var idle = Duration.ofMinutes(settings.value().wallet().idleMinutes());
        tasks.start(
                Task.of(
                                Message.of("task.unlock"),
                                running -> {
                                    try (password) {
                                        return purse.unlock(payer, password, idle, running);
                                    }
                                })
                        .followedBy(then)
                        .onDone(
                                address -> {
                                    look();
                                    purse.keysTrouble().ifPresent(this::tellOfKeys);
                                    then.done().accept(address);
                                })
                        .onEnd(
                                () -> {
                                    password.close();
                                    then.end().run();
                                })
                        .quiet());
    }

    private void tellOfKeys(Problem why) {
        LOG.warn("the keys of services did not open beside the wallet: {}", why);
        problems.accept(new ServiceProblem.KeysNotOpened());
    }

    private void unlockUnattended() {
        var password = room == null ? null : room.extras().unattended().orElse(null);
        var payer = situation.get().payer().map(Holding::kind);
        if (password == null || !payer.equals(Optional.of(Holding.Keeping.KEPT))) {
            return;
        }
        tasks.start(
                Task.of(Message.of("task.unlock"), _ -> password.get())
                        .onDone(
                                secret ->
                                        unlock(
                                                secret,
                                                new Task.Then<>(
                                                        _ -> {}, problems, () -> {}, _ -> {})))
                        .onProblem(problems)
                        .quiet());
    }

    public void lock() {
        if (room != null) {
            room.purse().lock();
            look();
        }
    }

    /// A person chose when it locks by itself; what is open goes by that at once.
    public void lockAfter(Duration idle) {
        if (room != null && situation.get().open() && !situation.get().isPlay()) {
            room.purse().idle(idle);
            look();
        }
    }

    /// The window was minimised, or is back. What is open locks when a person wants that, as soon
    /// as nothing on its way needs it any more; it is never open for longer than it would have
    /// been.
    public void hidden(boolean now) {
        watch.hidden(now);
        look();
    }

    /// What a key stays open for in a window that nobody sees: a payment on its way, a clip that is
    /// being made.
    public void neededBy(BooleanSupplier work) {
        watch.needed(work);
    }

    /// The person did something.
    public void touch() {
        if (room != null && situation.get().open() && !situation.get().isPlay()) {
            show(room.purse().touch());
        }
    }

    /// Looks whether it is time to lock, and goes on looking while something is open.
    public void look() {
        if (room == null) {
            return;
        }
        watch.looked();
        show(room.purse().look());
        lockUnseen(room.purse());
        var mayLock = situation.get().open() && !situation.get().isPlay();
        if (mayLock || room.purse().holdsKeys()) {
            watch.again(this::slept, this::look);
        }
    }

    private void lockUnseen(Purse purse) {
        var open = (situation.get().open() && !situation.get().isPlay()) || purse.holdsKeys();
        if (open && settings.value().wallet().locksHidden() && watch.isLeftAlone()) {
            purse.lock();
            show(purse.look());
        }
    }

    private void slept() {
        if (room != null) {
            room.purse().lock();
        }
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
            balance.forget();
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
