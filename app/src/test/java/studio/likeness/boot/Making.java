package studio.likeness.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import studio.likeness.core.face.Asset;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.till.Balances;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.pay.till.Surroundings;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.video.Cast;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.core.wallet.signing.SeatedSigner;
import studio.likeness.os.chain.ChainReader;
import studio.likeness.os.chain.Dollar;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.os.store.SqlitePolicies;
import studio.likeness.service.Ground;
import studio.likeness.ui.clips.ClipsView;
import studio.likeness.ui.playground.PlaygroundView;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// A studio in which somebody makes clips: real records, wire, services, till and files; the
/// practice services on the other side.
@SuppressWarnings("NullAway.Init") // opened by its constructor and again after a restart
final class Making implements AutoCloseable {
    final Ground ground = new Ground();
    final GroundTasks tasks = new GroundTasks(ground);
    final Map<ServiceId, String> keys = new HashMap<>();
    final List<Problem> troubles = new ArrayList<>();
    final List<Quote.Priced> reviewed = new ArrayList<>();
    boolean agrees = true;
    private final Path home;
    private final Showroom room;
    private final SeatedSigner seat = new SeatedSigner();
    private final List<Cast.Member> members = new ArrayList<>();
    private OpenMode mode;
    private SqliteLedger ledger;
    private VideoRoom video;
    private PlaygroundView view;
    private Hand hand;

    Making(Path home, Showroom room) {
        this.home = home;
        this.room = room;
        seat.seat(signer());
        ground.stage().server().world().jobs().maker(_ -> RealClip.CLIP);
        open();
    }

    /// As if the studio had just been started.
    private void open() {
        var folder = new ModeFolder(home.resolve("practice"));
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        value(value(Folders.open(home)).open(Mode.PRACTICE));
        var database = value(Database.open(folder.database(), ground.clock(), "test"));
        var services = new HashMap<ServiceId, URI>();
        for (var id : ServiceId.values()) {
            services.put(id, ground.site(id).base());
        }
        var addresses = new Arguments.Addresses(services, List.of(ground.stage().at("/rpc")));
        mode =
                new OpenMode(
                        Mode.PRACTICE,
                        folder,
                        database,
                        new PracticeOutside(addresses, new PracticeServices()));
        ledger = new SqliteLedger(database);
        var look = Look.pictured().getFirst();
        var tools =
                new Tools(
                        look.words(),
                        new LiveSettings(new NoStore(), tasks, Settings.fresh(), _ -> {}),
                        tasks,
                        Outcome::done,
                        ground.clock(),
                        new SecureEntropy());
        Fx.run(
                () -> {
                    video = new VideoRoom(tools, mode, means());
                    view = new PlaygroundView(video.playground(), tools.words());
                });
        hand = new Hand(room.show(view.root(), look));
        Fx.run(view::shown);
        tasks.settle();
    }

    private VideoRoom.Means means() {
        var timeless = new UndatedWire(mode.wire());
        var chain =
                new ChainReader(
                        Dollar.BASE_SEPOLIA,
                        List.of(ground.stage().at("/rpc")),
                        mode.wire(),
                        ground.clock());
        var around =
                new Surroundings(
                        Network.BASE_SEPOLIA,
                        seat,
                        new Balances(chain, ground.clock()),
                        ledger,
                        new SqlitePolicies(mode.database()),
                        () -> Long.MAX_VALUE);
        var checkout =
                new Checkout(
                        around,
                        new Gate(seat::sign),
                        timeless,
                        ground.clock(),
                        new SecureEntropy());
        return new VideoRoom.Means(
                () -> List.copyOf(members),
                seat::address,
                this::key,
                new VideoRoom.Paying(
                        timeless,
                        ledger,
                        checkout,
                        (priced, decided) -> decided.accept(decision(checkout, priced))),
                new VideoRoom.Ways(() -> {}, _ -> {}, () -> {}, () -> {}, () -> {}, troubles::add));
    }

    private Optional<Quote.Priced> decision(Checkout checkout, Quote.Priced priced) {
        reviewed.add(priced);
        if (!agrees) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    priced.newcomer().isEmpty()
                            ? priced
                            : value(
                                    checkout.review(
                                            priced, Optional.of(priced.newcomer().get().payTo()))));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ServiceKey key(ServiceId id) {
        var text = keys.getOrDefault(id, "");
        return text.isEmpty()
                ? ServiceKey.missing(id)
                : new ServiceKey() {
                    @Override
                    public boolean isSet() {
                        return true;
                    }

                    @Override
                    public Outcome<Secret> lend() {
                        return Outcome.done(new Secret(text.toCharArray()));
                    }
                };
    }

    /// The one whose faces and payments the practice services know.
    private static PaymentSigner signer() {
        var scalar = new byte[32];
        // 0x1000 + 7: the payer that the practice services' own tests use.
        scalar[30] = 0x10;
        scalar[31] = 7;
        return new PaymentSigner(
                value(SigningKey.taking(scalar)), Set.of(Network.BASE_SEPOLIA.dollar()));
    }

    Making with(Asset face, String name) {
        members.add(new Cast.Member(face, name, name, Optional.empty(), true));
        Fx.run(video.playground().composer()::refresh);
        tasks.settle();
        return this;
    }

    Hand hand() {
        return hand;
    }

    VideoRoom video() {
        return video;
    }

    SqliteLedger ledger() {
        return ledger;
    }

    Path clips() {
        return mode.folder().clips();
    }

    void choose(String id, String title) {
        Fx.run(() -> choose((ComboBox<?>) hand.scene().lookup("#" + id), title));
        tasks.settle();
    }

    private static <T> void choose(ComboBox<T> box, String title) {
        var item =
                box.getItems().stream()
                        .filter(each -> box.getConverter().toString(each).equals(title))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not offered: " + title));
        box.setValue(item);
    }

    /// Composed and priced, in the window.
    void compose(ServiceId service, String face, String prompt) {
        choose("play-service", service.title());
        choose("play-face", face);
        hand.type("play-prompt", prompt);
        tasks.until("an answer", () -> !hand.text("play-quote").equals("No price yet"));
        if (hand.isOff("play-generate")) {
            throw new AssertionError(hand.text("play-problem"));
        }
    }

    /// The word in the chip of the newest job.
    String state() {
        return text(".job-state");
    }

    String text(String selector) {
        return Fx.call(
                () ->
                        hand.scene().lookup(".job-row").lookup(selector) instanceof Labeled labeled
                                ? labeled.getText()
                                : "");
    }

    void untilState(String state) {
        tasks.until(state, () -> state().equals(state));
    }

    /// The studio is closed and started again.
    void restart() {
        closeStudio();
        open();
    }

    ClipsView gallery() {
        return Fx.call(
                () -> {
                    var gallery = new ClipsView(video.clips(), Look.pictured().getFirst().words());
                    gallery.shown();
                    return gallery;
                });
    }

    private void closeStudio() {
        Fx.run(
                () -> {
                    view.hidden();
                    view.close();
                });
        video.close();
        mode.close();
    }

    @Override
    public void close() {
        closeStudio();
        seat.close();
        ground.close();
    }

    static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Failed<T>(var problem) -> throw new AssertionError(problem);
        };
    }
}
