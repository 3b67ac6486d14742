package studio.likeness.boot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import studio.likeness.core.face.FaceBook;
import studio.likeness.core.face.Photos;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Cast;
import studio.likeness.core.video.Delivery;
import studio.likeness.core.video.Production;
import studio.likeness.core.video.Schedule;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Stage;
import studio.likeness.core.video.Steps;
import studio.likeness.core.video.VideoService;
import studio.likeness.core.video.VideoServices;
import studio.likeness.core.wallet.Address;
import studio.likeness.os.clip.Bin;
import studio.likeness.os.clip.KeptClips;
import studio.likeness.os.clip.SqliteJobs;
import studio.likeness.os.files.DiskFiles;
import studio.likeness.os.photo.PhotoFolder;
import studio.likeness.service.anyfast.AnyFast;
import studio.likeness.service.apimart.ApiMart;
import studio.likeness.service.blockrun.BlockRun;
import studio.likeness.service.jarvisclaw.JarvisClaw;
import studio.likeness.ui.clips.ClipsViewModel;
import studio.likeness.ui.playground.BatchViewModel;
import studio.likeness.ui.playground.ComposerViewModel;
import studio.likeness.ui.playground.JobsViewModel;
import studio.likeness.ui.playground.PlaygroundViewModel;

/// The playground and the clips of one mode: services, jobs, files, and the view models that
/// outlive their screens. On the FX thread, but for what tasks do.
final class VideoRoom implements AutoCloseable {
    private final Tools tools;
    private final OpenMode mode;
    private final Means means;
    private final Production production;
    private final PlaygroundViewModel playground;
    private final ClipsViewModel clips;
    private final KeptClips kept;

    /// Each service at each address it ever had: it remembers today's catalogue.
    private final Map<Site, VideoService> rooms = new ConcurrentHashMap<>();

    /// What clips are made with.
    ///
    /// @param wallet the account that pays at present
    /// @param keys of services, each missing where none is kept
    record Means(
            Cast cast,
            Supplier<Optional<Address>> wallet,
            Function<ServiceId, ServiceKey> keys,
            Paying paying,
            Ways ways) {}

    record Paying(Wire wire, Ledger ledger, Checkout checkout, FaceTill.Review review) {}

    /// Where else in the window a person may have to go.
    record Ways(
            Runnable toFaces,
            Consumer<Message> enroll,
            Runnable toSettings,
            Runnable toPlayground,
            Runnable toClips,
            Consumer<Problem> trouble) {}

    VideoRoom(Tools tools, OpenMode mode, Means means) {
        this.tools = tools;
        this.mode = mode;
        this.means = means;
        var services =
                new VideoServices(
                        Arrays.stream(ServiceId.values()).<VideoService>map(this::service).toList(),
                        new Delivery(new DiskFiles()));
        var paying = means.paying();
        var till =
                new VideoTill(
                        tools,
                        paying.wire(),
                        new VideoTill.Counter(
                                paying.ledger(),
                                paying.checkout(),
                                paying.review(),
                                () -> services),
                        means.ways().trouble());
        kept =
                new KeptClips(
                        mode.folder().clips(), mode.database(), mode.wire(), tools.clock(), bin());
        var book = new SqliteJobs(mode.database());
        clips =
                new ClipsViewModel(
                        kept,
                        tools.tasks(),
                        tools.desk(),
                        new ClipsViewModel.Ways(
                                means.ways().toPlayground(), this::reuse, means.ways().trouble()),
                        services);
        var jobs = new JobsViewModel(clips::add, means.ways().trouble());
        production =
                new Production(
                        book,
                        new Steps(services, means.cast(), book, till, kept, tools.clock()),
                        new Schedule(services, tools.clock()),
                        tools.tasks(),
                        jobs);
        var stage =
                new Stage(
                        services,
                        means.cast(),
                        till,
                        new PhotoFolder(mode.folder().faces()),
                        tools.clock(),
                        tools.entropy());
        var composer = new ComposerViewModel(stage, production, till, tools.tasks());
        playground =
                new PlaygroundViewModel(
                        composer,
                        new BatchViewModel(composer, stage, production, till, tools.tasks()),
                        jobs,
                        production,
                        stage,
                        new PlaygroundViewModel.Ways(
                                means.ways().toFaces(),
                                means.ways().enroll(),
                                means.ways().toSettings(),
                                this::openClip,
                                clips::recall));
        jobs.unfinishedProperty().subscribe(count -> ask(count.intValue()));
        production.open();
    }

    /// Whether to go on is asked where the jobs are.
    private void ask(int unfinished) {
        if (unfinished > 0) {
            means.ways().toPlayground().run();
        }
    }

    PlaygroundViewModel playground() {
        return playground;
    }

    ClipsViewModel clips() {
        return clips;
    }

    /// What was made so far.
    KeptClips saved() {
        return kept;
    }

    private void reuse(Shot shot) {
        playground.composer().recall(shot);
        means.ways().toPlayground().run();
    }

    private void openClip(String id) {
        clips.open(id);
        means.ways().toClips().run();
    }

    private VideoService service(ServiceId id) {
        var paper = at(new Site(id, id.home()));
        return new SiteVideos(
                paper,
                () -> rooms.computeIfAbsent(new Site(id, mode.outside().service(id)), this::at));
    }

    private VideoService at(Site site) {
        var id = site.service();
        var wire = mode.wire();
        var key = new KeyOfTheMoment(() -> means.keys().apply(id));
        return switch (id) {
            case BLOCKRUN -> new BlockRun(site, wire, means.wallet()).videos();
            case JARVISCLAW -> new JarvisClaw(site, wire, key).videos();
            case ANYFAST -> new AnyFast(site, wire, key, tools.clock(), tools.entropy()).videos();
            case APIMART -> new ApiMart(site, wire, key).videos();
        };
    }

    /// A person may set or remove a key at any time.
    private record KeyOfTheMoment(Supplier<ServiceKey> now) implements ServiceKey {
        @Override
        public boolean isSet() {
            return now.get().isSet();
        }

        @Override
        public Outcome<Secret> lend() {
            return now.get().lend();
        }
    }

    private Bin bin() {
        var home = Path.of(System.getProperty("user.home"));
        var named = System.getenv("XDG_DATA_HOME");
        var dataHome =
                named == null || named.isBlank() ? home.resolve(".local/share") : Path.of(named);
        return Bin.of(
                System.getProperty("os.name"),
                home,
                dataHome,
                mode.folder().clips().resolve("removed"),
                tools.clock());
    }

    /// Everybody in the library, as each service knows them.
    static Cast castOf(FaceBook book, Photos photos, Tools tools) {
        return () ->
                book.all().stream()
                        .filter(card -> card.person().retired().isEmpty())
                        .flatMap(
                                card ->
                                        card.assets().stream()
                                                .map(
                                                        asset ->
                                                                new Cast.Member(
                                                                        asset,
                                                                        card.person().id(),
                                                                        card.person().name(),
                                                                        card.person()
                                                                                .photo()
                                                                                .map(photos::place)
                                                                                .map(Path::of),
                                                                        card.allowed(
                                                                                asset.service(),
                                                                                tools.clock()
                                                                                        .now()))))
                        .toList();
    }

    /// Records and wire close themselves, after this.
    @Override
    public void close() {
        production.close();
    }
}
