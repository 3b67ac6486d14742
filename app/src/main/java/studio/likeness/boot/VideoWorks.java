package studio.likeness.boot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;
import studio.likeness.core.video.Delivery;
import studio.likeness.core.video.Production;
import studio.likeness.core.video.ProductionListener;
import studio.likeness.core.video.Schedule;
import studio.likeness.core.video.Stage;
import studio.likeness.core.video.Steps;
import studio.likeness.core.video.VideoService;
import studio.likeness.core.video.VideoServices;
import studio.likeness.os.clip.Bin;
import studio.likeness.os.clip.KeptClips;
import studio.likeness.os.clip.SqliteJobs;
import studio.likeness.os.files.DiskFiles;
import studio.likeness.os.photo.PhotoFolder;
import studio.likeness.service.anyfast.AnyFast;
import studio.likeness.service.apimart.ApiMart;
import studio.likeness.service.blockrun.BlockRun;
import studio.likeness.service.jarvisclaw.JarvisClaw;

/// How clips are made in one mode, with nothing to look at: services, till, files and jobs.
final class VideoWorks {
    private final Tools tools;
    private final OpenMode mode;
    private final VideoRoom.Means means;
    private final VideoServices services;
    private final VideoTill till;
    private final KeptClips kept;

    /// Each service at each address it ever had: it remembers today's catalogue.
    private final Map<Site, VideoService> rooms = new ConcurrentHashMap<>();

    VideoWorks(Tools tools, OpenMode mode, VideoRoom.Means means) {
        this.tools = tools;
        this.mode = mode;
        this.means = means;
        services =
                new VideoServices(
                        Arrays.stream(ServiceId.values()).<VideoService>map(this::service).toList(),
                        new Delivery(new DiskFiles()));
        var paying = means.paying();
        till =
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
    }

    VideoServices services() {
        return services;
    }

    VideoTill till() {
        return till;
    }

    /// What was made so far.
    KeptClips kept() {
        return kept;
    }

    /// What clips are composed with.
    Stage stage() {
        return new Stage(
                services,
                means.cast(),
                till,
                new PhotoFolder(mode.folder().faces()),
                tools.clock(),
                tools.entropy());
    }

    Production production(ProductionListener listener) {
        var book = new SqliteJobs(mode.database());
        return new Production(
                book,
                new Steps(services, means.cast(), book, till, kept, tools.clock()),
                new Schedule(services, tools.clock()),
                tools.tasks(),
                listener);
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
}
