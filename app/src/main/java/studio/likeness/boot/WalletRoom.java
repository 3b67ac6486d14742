package studio.likeness.boot;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import studio.likeness.core.airgap.PairingBook;
import studio.likeness.core.face.receipt.ReceiptSigner;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Faucet;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.KeyLock;
import studio.likeness.core.service.PracticeKeys;
import studio.likeness.core.service.ServiceKeys;
import studio.likeness.core.wallet.KeyFiles;
import studio.likeness.core.wallet.KeySafe;
import studio.likeness.core.wallet.PlayKey;
import studio.likeness.core.wallet.Purse;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.Vault;
import studio.likeness.core.wallet.VaultLock;
import studio.likeness.core.wallet.signing.ConsentSigner;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.core.wallet.signing.SeatedSigner;
import studio.likeness.os.chain.ChainReader;
import studio.likeness.os.chain.Dollar;
import studio.likeness.os.chain.PlayFaucet;
import studio.likeness.os.vault.PairingFile;
import studio.likeness.os.vault.PasswordFile;
import studio.likeness.os.vault.PlayKeyFile;
import studio.likeness.os.vault.SealedKeysFile;
import studio.likeness.os.vault.VaultFolder;
import studio.likeness.ui.purse.PurseRoom;

/// The wallet of one mode. Practice has an account of its own that nobody has to make; live has the
/// vault. One object per mode, because one folder has one vault and one key is open.
final class WalletRoom implements AutoCloseable {
    /// Names a file that holds the vault's password (CONTRACT 2).
    static final String PASSWORD_FILE = "LIKENESS_VAULT_PASSWORD_FILE";

    private static final Duration AFTER_THE_START = Duration.ofSeconds(2);

    private final OpenMode mode;
    private final Tools tools;
    private final SeatedSigner seat = new SeatedSigner();
    private final Purse purse;
    private final KeyFiles files;
    private final PairingBook pairings;
    private final PracticeGifts gifts;
    private final ServiceKeys keys;
    private final Optional<KeySafe> safe;

    /// Of the account that was opened last, also from threads that record a consent.
    private volatile Optional<ReceiptSigner> receipts = Optional.empty();

    WalletRoom(Tools tools, OpenMode mode) {
        this.mode = mode;
        this.tools = tools;
        var vault = mode.folder().vault();
        safe =
                mode.mode() == Mode.PRACTICE
                        ? Optional.empty()
                        : Optional.of(
                                new KeySafe(
                                        new SealedKeysFile(vault), tools.clock(), tools.entropy()));
        keys = safe.<ServiceKeys>map(each -> each).orElseGet(PracticeKeys::new);
        gifts = new PracticeGifts(mode.folder());
        files = new VaultFolder(vault, mode.folder().accounts());
        pairings = new PairingFile(mode.folder().accounts(), vault);
        Optional<PlayKey> play =
                mode.mode() == Mode.PRACTICE
                        ? Optional.of(new PlayKeyFile(vault, tools.entropy()))
                        : Optional.empty();
        purse =
                new Purse(
                        files,
                        new Vault(files, tools.entropy()),
                        new VaultLock(tools.clock(), false),
                        this::seat,
                        play,
                        safe);
    }

    /// The account that pays; the gate alone asks it for signatures.
    SeatedSigner seat() {
        return seat;
    }

    KeyFiles files() {
        return files;
    }

    /// What is known of the accounts that are only watched.
    PairingBook pairings() {
        return pairings;
    }

    private VaultLock.Opened seat(SigningKey key) {
        var signer = new PaymentSigner(key, Set.of(mode.outside().network().dollar()));
        seat.seat(signer);
        receipts = Optional.of(new WalletReceipts(new ConsentSigner(key)));
        var network = mode.outside().network();
        rehearsing().execute(() -> new Gate(signer::sign).warmUp(signer.address(), network));
        return seat::empty;
    }

    /// The account of practice opens by itself, while the first pictures are drawn: they need the
    /// processors more than a signature that nobody waits for yet.
    private Executor rehearsing() {
        Executor now = work -> Thread.ofVirtual().name("signer warm-up").start(work);
        return mode.mode() == Mode.PRACTICE
                ? CompletableFuture.delayedExecutor(
                        AFTER_THE_START.toSeconds(), TimeUnit.SECONDS, now)
                : now;
    }

    /// Who signs consents beside the studio. A locked account is refused when it is asked.
    Optional<ReceiptSigner> receipts() {
        return receipts;
    }

    /// The keys of services that bill by themselves.
    ServiceKeys keys() {
        return keys;
    }

    KeyLock keyLock() {
        return safe.<KeyLock>map(
                        each ->
                                new VaultKeys(
                                        each, files, new Vault(files, tools.entropy()), this::idle))
                .orElse(KeyLock.NONE);
    }

    private Duration idle() {
        return Duration.ofMinutes(tools.settings().value().wallet().idleMinutes());
    }

    /// Made anew for each question, because a person may change nodes meanwhile; asked off the FX
    /// thread.
    Chain chain() {
        var network = mode.outside().network().canonical();
        var dollar = Dollar.of(network).orElseThrow();
        return new ChainReader(dollar, mode.outside().chain(), mode.wire(), tools.clock());
    }

    /// What the screens see of it.
    PurseRoom seen() {
        return new PurseRoom(
                mode.mode(),
                mode.outside().network(),
                purse,
                seat::watch,
                this::chain,
                new PurseRoom.Extras(faucet(), unattended(), pairings));
    }

    private Optional<Supplier<Faucet>> faucet() {
        return mode.mode() == Mode.PRACTICE ? Optional.of(this::playFaucet) : Optional.empty();
    }

    private Faucet playFaucet() {
        var practice = mode.outside().practice().orElseThrow();
        return gifts.counted(new PlayFaucet(chain(), mode.wire(), practice.faucet()));
    }

    private static Optional<Supplier<Outcome<Secret>>> unattended() {
        return Optional.ofNullable(System.getenv(PASSWORD_FILE))
                .filter(name -> !name.isBlank())
                .map(name -> new PasswordFile(Path.of(name))::read);
    }

    /// Wipes the key, whoever still holds the purse.
    @Override
    public void close() {
        purse.close();
        safe.ifPresent(KeySafe::close);
    }
}
