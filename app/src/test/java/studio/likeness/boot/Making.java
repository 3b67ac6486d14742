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
import javafx.scene.control.Labeled;
import studio.likeness.core.face.Asset;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.pay.till.Resolver;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.video.Cast;
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
import studio.likeness.ui.prefs.NoStore;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// A studio in which somebody makes clips: real records, wire, services, till and files; the
/// practice services on the other side.
@SuppressWarnings("NullAway.Init") // opened by its constructor and again after a restart
final class Making implements AutoCloseable {
    final Ground ground = new Ground();
    final GroundTasks tasks = new GroundTasks(ground);

    /// The account is the one whose faces and payments the practice services' own tests use.
    final Pocket pocket = new Pocket(0x1007);

    final Map<ServiceId, String> keys = pocket.keys;
    final List<Quote.Priced> reviewed = pocket.reviewed;
    final List<Problem> troubles = new ArrayList<>();
    private final Path home;
    private final Showroom room;
    private final List<Cast.Member> members = new ArrayList<>();
    private OpenMode mode;
    private SqliteLedger ledger;
    private PaymentWatch watch;
    private VideoRoom video;
    private PlaygroundView view;
    private Hand hand;

    Making(Path home, Showroom room) {
        this.home = home;
        this.room = room;
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
        ledger = new SqliteLedger(database, event -> watch.noted(event));
        var resolver = resolver();
        watch = new PaymentWatch(tasks, _ -> resolver.lookUp());
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
                    watch.whenKnown(video::reckon);
                });
        hand = new Hand(room.show(view.root(), look));
        Fx.run(view::shown);
        tasks.settle();
    }

    private VideoRoom.Means means() {
        var timeless = new UndatedWire(mode.wire());
        var checkout =
                pocket.checkout(mode, ground.stage().at("/rpc"), timeless, ledger, ground.clock());
        return new VideoRoom.Means(
                () -> List.copyOf(members),
                pocket::address,
                pocket::key,
                new VideoRoom.Paying(timeless, ledger, checkout, pocket.reviewAt(checkout)),
                new VideoRoom.Ways(() -> {}, _ -> {}, () -> {}, () -> {}, () -> {}, troubles::add));
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

    private Resolver resolver() {
        var chain = Pocket.reader(mode, ground.stage().at("/rpc"), ground.clock());
        return new Resolver(ledger, chain, ground.clock());
    }

    /// What a service may take from now on.
    void allow(ServiceId service, Policy policy) {
        value(new SqlitePolicies(mode.database()).set(service.id(), policy));
    }

    Path clips() {
        return mode.folder().clips();
    }

    void choose(String id, String title) {
        hand.choose(id, title);
        tasks.settle();
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

    /// Once the last payment was looked up nothing is polled any more.
    void rest() {
        ground.pass(PaymentWatch.SELDOM);
        tasks.settle();
        if (tasks.waiting() > 0) {
            throw new AssertionError("something is still polled");
        }
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
        watch.close();
        mode.close();
    }

    @Override
    public void close() {
        closeStudio();
        pocket.close();
        ground.close();
    }

    static <T> T value(Outcome<T> outcome) {
        return Pocket.value(outcome);
    }
}
