package studio.likeness.boot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import studio.likeness.core.airgap.FarKey;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.airgap.PairingBook;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.pay.Authoriser;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.CodeChoices;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.KeyFiles;
import studio.likeness.core.wallet.Payer;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.SeatedSigner;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;
import studio.likeness.os.files.RequestFile;
import studio.likeness.os.picture.CodePictureFiles;
import studio.likeness.ui.carry.CarryViewModel;
import studio.likeness.ui.carry.FarPayments;
import studio.likeness.ui.prefs.LiveSettings;

/// Who signs for the account that pays: the key in this program, or for a watched account the one
/// on another computer, a walk away.
final class FarRoom implements Payer, Authoriser, FarPayments, AutoCloseable {
    private final SeatedSigner seat;
    private final KeyFiles files;
    private final PairingBook pairings;
    private final FarKey far;
    private final CarryViewModel walk;
    private final AtomicBoolean told = new AtomicBoolean();
    private Consumer<Purpose> takeUp = _ -> {};
    private Consumer<Problem> trouble = _ -> {};

    FarRoom(Tools tools, OpenMode mode, WalletRoom wallet, Ledger ledger) {
        seat = wallet.seat();
        files = wallet.files();
        pairings = wallet.pairings();
        var request = new RequestFile(mode.folder().path().resolve("open-request.txt"));
        far = new FarKey(request, ledger, tools.clock(), tools.entropy());
        walk =
                new CarryViewModel(
                        this,
                        new CarryViewModel.Tools(
                                tools.tasks(), new CodePictureFiles(), tools.clock()));
        far.onChange(() -> Platform.runLater(walk::refresh));
        rememberHow(tools.settings());
    }

    /// What suits a person's camera once does so at the next start.
    private void rememberHow(LiveSettings settings) {
        var codes = settings.value().wallet().codes();
        walk.densityProperty().set(codes.density());
        walk.paceProperty().set(codes.pace());
        Runnable keep =
                () -> {
                    var now =
                            new CodeChoices(
                                    walk.densityProperty().get(), walk.paceProperty().get());
                    settings.update(all -> all.withWallet(all.wallet().withCodes(now)));
                };
        walk.densityProperty().subscribe((_, _) -> keep.run());
        walk.paceProperty().subscribe((_, _) -> keep.run());
    }

    /// What an earlier start left on its walk.
    Outcome<Boolean> begin() {
        return far.begin().map(_ -> true).then(_ -> claimed());
    }

    /// Hears what an answer pays for that an earlier start asked for. On the FX thread.
    void whenBrought(Consumer<Purpose> purchase) {
        takeUp = purchase;
    }

    private Outcome<Boolean> claimed() {
        return far.unclaimed()
                .map(
                        paying -> {
                            paying.ifPresent(it -> Platform.runLater(() -> takeUp.accept(it)));
                            return true;
                        });
    }

    /// The walk as a person sees it. On the FX thread.
    CarryViewModel walk() {
        walk.refresh();
        return walk;
    }

    @Override
    public Optional<Address> address() {
        return seat.address();
    }

    /// A locked key is here and asks for its password; only an account without one goes far.
    @Override
    public boolean canSign() {
        return seat.canSign() || seat.address().filter(this::isWatched).isPresent();
    }

    @Override
    public boolean isAWalkAway() {
        return !seat.canSign() && seat.address().filter(this::isWatched).isPresent();
    }

    private boolean isWatched(Address payer) {
        var watched = contains(files.watched(), payer) && !contains(files.list(), payer);
        far.watch(watched ? pairing(payer) : null);
        return watched;
    }

    /// Hardware wants the path and the fingerprint that it showed; an address alone goes without.
    private Pairing pairing(Address payer) {
        return switch (pairings.of(payer)) {
            case Outcome.Done<Optional<Pairing>>(var known) ->
                    known.orElseGet(() -> Pairing.of(payer));
            case Outcome.Failed<Optional<Pairing>>(var problem) -> {
                if (!told.getAndSet(true)) {
                    Platform.runLater(() -> trouble.accept(problem));
                }
                yield Pairing.of(payer);
            }
        };
    }

    /// Hears once why the path of a watched account is not known. On the FX thread.
    void whenUnread(Consumer<Problem> problem) {
        trouble = problem;
    }

    private static boolean contains(Outcome<List<Address>> addresses, Address payer) {
        return addresses instanceof Outcome.Done<List<Address>>(var all) && all.contains(payer);
    }

    @Override
    public Outcome<Signature> sign(TransferAuthorization transfer) {
        return seat.canSign() ? seat.sign(transfer) : far.sign(transfer);
    }

    @Override
    public Optional<Window> asked(Nonce nonce) {
        return far.asked(nonce);
    }

    @Override
    public Optional<OpenRequest> open() {
        return far.open();
    }

    @Override
    public Outcome<OpenRequest> accept(SignAnswer answer) {
        return far.accept(answer).then(taken -> claimed().map(_ -> taken));
    }

    @Override
    public Outcome<Boolean> withdraw() {
        return far.withdraw();
    }

    @Override
    public Outcome<Boolean> look() {
        return far.look();
    }

    @Override
    public Optional<OpenRequest> lapsed() {
        return far.lapsed();
    }

    @Override
    public void decide(boolean again) {
        far.decide(again);
    }

    @Override
    public boolean asksAgain() {
        return far.asksAgain();
    }

    @Override
    public void close() {
        far.close();
    }
}
