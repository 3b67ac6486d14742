package studio.likeness.ui.purse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.likeness.core.airgap.MemoryPairings;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.Faucet;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.CheapVault;
import studio.likeness.core.wallet.HandClock;
import studio.likeness.core.wallet.IdleLock;
import studio.likeness.core.wallet.KeySafe;
import studio.likeness.core.wallet.MemoryFiles;
import studio.likeness.core.wallet.PlayKey;
import studio.likeness.core.wallet.Purse;
import studio.likeness.core.wallet.SealedFile;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.VaultLock;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.prefs.NoStore;
import studio.likeness.ui.task.ManualTasks;

/// A wallet to work on in tests and pictures: everything real but disk, chain and threads.
public final class PurseBench {
    private final ManualTasks tasks = new ManualTasks();
    private final HandClock clock = new HandClock();
    private final HandChain chain = new HandChain(clock);
    private final MemoryPairings pairings = new MemoryPairings();
    private final MemoryFiles files = new MemoryFiles();
    private final List<Address> given = new ArrayList<>();
    private final List<Address> paying = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<KeySafe> safe = Optional.empty();
    private Optional<VaultLock> lock = Optional.empty();
    private final LiveSettings settings =
            new LiveSettings(new NoStore(), tasks, Settings.fresh(), _ -> {});
    private final LivePurse live = new LivePurse(tasks, settings, clock, problems::add);

    public LivePurse live() {
        return live;
    }

    public ManualTasks tasks() {
        return tasks;
    }

    public HandClock clock() {
        return clock;
    }

    public HandChain chain() {
        return chain;
    }

    public LiveSettings settings() {
        return settings;
    }

    public MemoryPairings pairings() {
        return pairings;
    }

    public MemoryFiles files() {
        return files;
    }

    public Entropy entropy() {
        var chance = new Random(3);
        return count -> {
            var bytes = new byte[count];
            chance.nextBytes(bytes);
            return bytes;
        };
    }

    /// What a person was told of.
    List<Problem> problems() {
        return problems;
    }

    /// The keys of services lie in a file that cannot be used.
    void withBrokenKeys() {
        safe = Optional.of(new KeySafe(new BrokenSafe(), clock, entropy()));
    }

    private record BrokenSafe() implements SealedFile {
        @Override
        public Outcome<Optional<byte[]>> read() {
            return Outcome.failed(new Problem.KeystoreDamaged());
        }

        @Override
        public Outcome<Boolean> write(byte[] content) {
            return Outcome.failed(new Problem.KeystoreDamaged());
        }
    }

    /// Whose money it was said to be while the key was away.
    List<Address> paying() {
        return paying;
    }

    List<Address> given() {
        return given;
    }

    /// A mode that was entered a while ago: its accounts are read, and what the payer has.
    public void start(PurseRoom entered) {
        live.open(entered);
        tasks.run();
        live.refresh();
        tasks.run();
    }

    public PurseRoom practice() {
        Supplier<Faucet> faucet =
                () ->
                        address -> {
                            given.add(address);
                            return Outcome.done(address);
                        };
        return room(
                Mode.PRACTICE,
                Network.BASE_SEPOLIA,
                purse(Optional.of(() -> SigningKey.taking(scalar(9)))),
                Optional.of(faucet),
                Optional.empty());
    }

    public PurseRoom live(Optional<Supplier<Outcome<Secret>>> unattended) {
        return room(Mode.LIVE, Network.BASE, purse(Optional.empty()), Optional.empty(), unattended);
    }

    private PurseRoom room(
            Mode mode,
            Network network,
            Purse purse,
            Optional<Supplier<Faucet>> faucet,
            Optional<Supplier<Outcome<Secret>>> unattended) {
        return new PurseRoom(
                mode,
                network,
                purse,
                paying::add,
                () -> chain,
                new PurseRoom.Extras(faucet, unattended, pairings));
    }

    private Purse purse(Optional<PlayKey> play) {
        lock = Optional.of(new VaultLock(clock, false));
        return new Purse(
                files,
                CheapVault.of(files, entropy()),
                lock.orElseThrow(),
                key -> key::close,
                play,
                safe);
    }

    /// Enters live mode anew: what was put into the vault is found.
    public void again() {
        live.open(live(Optional.empty()));
        tasks.run();
    }

    /// As after the right password.
    public void unlocked() {
        var payer = live.situation().payer().orElseThrow().address();
        var vault = lock.orElseThrow();
        vault.unlocked(vault.turn(), payer, IdleLock.DEFAULT_IDLE, () -> () -> {});
        live.look();
    }

    /// Keeps a key behind the password `password`.
    public void keep(LivePurse in, Consumer<Address> done) {
        in.<Address>change(
                Message.of("task.add-account"),
                purse ->
                        progress ->
                                purse.addKey(
                                        secret("00".repeat(31) + "07"),
                                        secret("password"),
                                        progress),
                new Task.Then<>(done, _ -> {}, () -> {}, _ -> {}));
    }

    public static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }

    private static byte[] scalar(int last) {
        var scalar = new byte[32];
        scalar[31] = (byte) last;
        return scalar;
    }
}
