package studio.likeness.ui.signer;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.DeskLimits;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.SignedHere;
import studio.likeness.core.airgap.SigningLog;
import studio.likeness.core.airgap.SigningPlace;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.core.wallet.PublicKey;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;
import studio.likeness.ui.codes.Album;
import studio.likeness.ui.i18n.Words;

/// A computer without a network, a key or a disk: the real desk over a vault that opens with
/// `right`, a log in memory and pictures that a test lays out.
public final class OfflineComputer extends Album implements SignerKeys, SigningLog, DeskLimits {
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    public final List<SignedHere> signed = new ArrayList<>();
    public boolean hasKey = true;
    public boolean late;
    public Outcome<Caps> limits = Outcome.done(CAREFUL);
    private final SigningKey key = key();
    private final PaymentSigner signer =
            new PaymentSigner(key(), Set.of(Network.BASE_SEPOLIA.dollar()));
    private final SigningPlace place =
            new SigningPlace(Network.BASE_SEPOLIA, new Gate(signer::sign), this, new Noon());
    private final BackgroundTasks tasks;
    private boolean open;
    private @Nullable DeskViewModel desk;

    public OfflineComputer(BackgroundTasks tasks) {
        this.tasks = tasks;
    }

    public KeyViewModel keys() {
        return new KeyViewModel(this, tasks);
    }

    public DeskViewModel desk() {
        if (desk == null) {
            var tools = new DeskViewModel.Tools(tasks, this, new Noon());
            desk = new DeskViewModel(place, key.publicKey(), this, tools);
        }
        return desk;
    }

    public SignerView view(KeyViewModel keys, Words words) {
        var desks =
                new SignerView.Desks(
                        _ -> desk(),
                        new HistoryViewModel(place, tasks),
                        new DeskLimitsViewModel(this, tasks),
                        Network.BASE_SEPOLIA);
        return new SignerView(keys, desks, this, words);
    }

    @Override
    public Outcome<Caps> caps() {
        return limits;
    }

    @Override
    public Outcome<Caps> keep(Caps caps) {
        limits = Outcome.done(caps);
        return limits;
    }

    @Override
    public Outcome<Caps> startAgain() {
        return limits instanceof Outcome.Done<Caps> ? limits : keep(CAREFUL);
    }

    public static Secret password(String text) {
        return new Secret(text.toCharArray());
    }

    /// An ordinary request to this computer for so many millionths.
    public SignRequest request(long micros) {
        return request(micros, 1);
    }

    public SignRequest request(long micros, int number) {
        var nonce = new byte[32];
        Arrays.fill(nonce, (byte) number);
        var transfer =
                new TransferAuthorization(
                        Network.BASE_SEPOLIA.dollar(),
                        key.address(),
                        Address.of(
                                HexFormat.of()
                                        .parseHex("209693bc6afc0c5328ba36faf03c514ef312287c")),
                        BigInteger.valueOf(micros),
                        Window.between(NOW.minusSeconds(600), NOW.plusSeconds(580)),
                        Nonce.of(nonce));
        return new SignRequest(
                new UUID(7, number),
                transfer,
                SigningPlace.path(key.publicKey()),
                "Likeness Studio: BlockRun");
    }

    /// What this computer would answer with.
    public Signature signature(SignRequest asked) {
        return ((Outcome.Done<Signature>) signer.sign(asked.transfer())).value();
    }

    @Override
    public Outcome<Optional<Address>> find() {
        return Outcome.done(hasKey ? Optional.of(key.address()) : Optional.empty());
    }

    @Override
    public Mnemonic draw(Mnemonic.Size size) {
        return Mnemonic.draw(size, byte[]::new);
    }

    @Override
    public Outcome<Address> keep(Secret words, Secret password, Progress progress) {
        hasKey = true;
        return Mnemonic.read(words).map(_ -> key.address());
    }

    @Override
    public Outcome<PublicKey> open(Address address, Secret password, Progress progress) {
        open = password.use(letters -> Arrays.equals(letters, "right".toCharArray()));
        return open ? Outcome.done(key.publicKey()) : Outcome.failed(new Problem.WrongPassword());
    }

    @Override
    public Optional<PublicKey> opened() {
        return open && !late ? Optional.of(key.publicKey()) : Optional.empty();
    }

    @Override
    public void touch() {}

    @Override
    public void lock() {
        open = false;
    }

    @Override
    public Outcome<List<SignedHere>> all() {
        return Outcome.done(List.copyOf(signed));
    }

    @Override
    public Outcome<SignedHere> append(SignedHere entry) {
        signed.add(entry);
        return Outcome.done(entry);
    }

    private static SigningKey key() {
        var scalar = new byte[32];
        Arrays.fill(scalar, (byte) 0x11);
        return ((Outcome.Done<SigningKey>) SigningKey.taking(scalar)).value();
    }

    private record Noon() implements Clock {
        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public Duration uptime() {
            return Duration.ZERO;
        }
    }
}
