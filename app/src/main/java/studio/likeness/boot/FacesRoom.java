package studio.likeness.boot;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Consents;
import studio.likeness.core.face.FaceBook;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.Library;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.PhotoAddresses;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.face.enroll.PhotoRoute;
import studio.likeness.core.face.enroll.Registry;
import studio.likeness.core.face.enroll.Till;
import studio.likeness.core.face.receipt.Notary;
import studio.likeness.core.face.receipt.ReceiptSigner;
import studio.likeness.core.port.Browser;
import studio.likeness.core.port.Portraits;
import studio.likeness.core.port.Portraits.Portrait;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PhotoProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;
import studio.likeness.core.wallet.Address;
import studio.likeness.os.clip.PosterFolder;
import studio.likeness.os.files.AtomicFile;
import studio.likeness.os.photo.PhotoFolder;
import studio.likeness.os.receipt.StudioKey;
import studio.likeness.os.store.SqliteEnrollments;
import studio.likeness.os.store.SqliteFaceBook;
import studio.likeness.service.anyfast.AnyFast;
import studio.likeness.service.apimart.ApiMart;
import studio.likeness.service.blockrun.BlockRun;
import studio.likeness.service.jarvisclaw.JarvisClaw;
import studio.likeness.ui.control.Thumb;
import studio.likeness.ui.enroll.EnrollViewModel;
import studio.likeness.ui.enroll.Workshop;
import studio.likeness.ui.faces.FacesViewModel;

/// The faces of one mode: the records of library and wizard, and the services behind them.
final class FacesRoom implements AutoCloseable, Workshop.Outside {
    private static final Logger LOG = LoggerFactory.getLogger(FacesRoom.class);
    private static final String RECEIPT_KEY = "receipts.key";

    private final Tools tools;
    private final OpenMode mode;
    private final Means means;
    private final SqliteFaceBook book;
    private final SqliteEnrollments enrollments;
    private final PhotoFolder photos;
    private final Consents consents;
    private final FacesPlace.Wizard wizard = new FacesPlace.Wizard();
    private Runnable left = () -> {};
    private Optional<FacesPlace> place = Optional.empty();
    private Optional<Consumer<FacesPlace>> wanted = Optional.empty();

    /// The wallet of the moment: the account that pays, and its hand for receipts while it is open.
    record Account(
            Supplier<Optional<Address>> address, Supplier<Optional<ReceiptSigner>> receipts) {}

    /// What is paid with.
    ///
    /// @param keys of services, each missing where none is kept
    record Means(
            Account wallet,
            Function<ServiceId, ServiceKey> keys,
            Till till,
            Browser browser,
            Ways ways) {}

    /// Where else in the window a person may have to go.
    ///
    /// @param clip with this face chosen
    record Ways(
            Consumer<Problem> trouble,
            Runnable toSettings,
            Runnable toRequest,
            Consumer<Asset> clip) {}

    FacesRoom(Tools tools, OpenMode mode, Means means) {
        this.tools = tools;
        this.mode = mode;
        this.means = means;
        book = new SqliteFaceBook(mode.database());
        enrollments = new SqliteEnrollments(mode.database());
        photos = new PhotoFolder(mode.folder().faces());
        var studioKey = new StudioKey(mode.folder().vault().resolve(RECEIPT_KEY));
        var notary = new Notary(studioKey, means.wallet().receipts());
        consents = new Consents(book, notary, tools.clock(), tools.entropy());
    }

    FaceBook book() {
        return book;
    }

    SqliteEnrollments enrollments() {
        return enrollments;
    }

    PhotoFolder photos() {
        return photos;
    }

    FacesPlace.Wizard wizard() {
        return wizard;
    }

    /// Where to go when the wizard is closed: the screen of the moment.
    void whenLeft(Runnable screen) {
        left = screen;
    }

    /// The screen of the moment, which hears a wish that came before it.
    void shownAt(FacesPlace screen) {
        place = Optional.of(screen);
        wanted.ifPresent(wish -> wish.accept(screen));
        wanted = Optional.empty();
    }

    /// Somebody elsewhere in the window wants something of the faces.
    void want(Consumer<FacesPlace> wish) {
        place.ifPresentOrElse(wish, () -> wanted = Optional.of(wish));
    }

    /// An order may outlive the wizard it was given in.
    boolean needsKeys() {
        return means.till().isOrdering()
                || wizard.open().filter(EnrollViewModel::needsKeys).isPresent();
    }

    EnrollViewModel newWizard() {
        return new EnrollViewModel(workshop(), tools.tasks(), tools.clock(), () -> left.run());
    }

    FacesViewModel library(FacesViewModel.Ways ways) {
        var shelf =
                new FacesViewModel.Shelf(
                        new Library(book, consents),
                        enrollments,
                        photos,
                        this::doors,
                        FacesRoom::write,
                        new PosterFolder(mode.folder().clips())::of);
        return new FacesViewModel(shelf, tools.tasks(), ways, means.ways().trouble());
    }

    private static Outcome<Path> write(Path file, String text) {
        try {
            new AtomicFile(file).write(text.getBytes(StandardCharsets.UTF_8));
            return Outcome.done(file);
        } catch (IOException e) {
            LOG.warn("receipts not written", e);
            return Outcome.failed(new PhotoProblem.PhotoNotKept(String.valueOf(file.getParent())));
        }
    }

    /// As the settings say when the wizard opens.
    Workshop workshop() {
        var photosStayHere = tools.settings().value().services().photosStayHere();
        return new Workshop(
                new Registry(book, enrollments, consents, tools.clock()),
                photos,
                new PhotoAddresses(mode.wire(), photos),
                new PhotoRoute(photos, new ApiMartKeeps(this, photosStayHere)),
                this,
                means.till());
    }

    /// Blocks: practice may have to start its services first.
    @Override
    public List<Door> doors() {
        return Arrays.stream(ServiceId.values()).map(this::door).toList();
    }

    private Door door(ServiceId id) {
        var set = EnumSet.noneOf(PaidBy.class);
        if (means.keys().apply(id).isSet()) {
            set.add(PaidBy.KEY);
        }
        if (means.wallet().address().get().isPresent()) {
            set.add(PaidBy.WALLET);
        }
        return new Door(service(id), set, mode.outside().onLoopback(id));
    }

    FaceService service(ServiceId id) {
        var site = new Site(id, mode.outside().service(id));
        var wire = mode.wire();
        var key = means.keys().apply(id);
        return switch (id) {
            case BLOCKRUN -> new BlockRun(site, wire, means.wallet().address()).faces();
            case JARVISCLAW -> new JarvisClaw(site, wire, key).faces();
            case ANYFAST -> new AnyFast(site, wire, key, tools.clock(), tools.entropy()).faces();
            case APIMART -> new ApiMart(site, wire, key).faces();
        };
    }

    /// APIMart keeps photos for everybody who has a key there.
    ///
    /// @param forbidden no photo may be put there
    private record ApiMartKeeps(FacesRoom room, boolean forbidden) implements PhotoRoute.Host {
        @Override
        public Outcome<Photo.At> host(Photo.Held photo) throws InterruptedException {
            var missing = missing();
            return missing.isPresent()
                    ? Outcome.failed(missing.get())
                    : room.service(ServiceId.APIMART).host(photo);
        }

        @Override
        public Optional<Problem> missing() {
            var key = room.means.keys().apply(ServiceId.APIMART);
            return forbidden || !key.isSet()
                    ? Optional.of(new PhotoProblem.PhotoNeedsAddress())
                    : Optional.empty();
        }
    }

    @Override
    public List<Workshop.Sample> samples() {
        return mode.outside().portraits().stream().flatMap(FacesRoom::samples).toList();
    }

    private static Stream<Workshop.Sample> samples(Portraits portraits) {
        return portraits.all().stream().flatMap(each -> sample(each, portraits).stream());
    }

    private static Optional<Workshop.Sample> sample(Portrait who, Portraits portraits) {
        var address = portraits.address(who.id()).toString();
        return portraits
                .png(who.id())
                .map(png -> Thumb.of(png, Workshop.Sample.SIDE))
                .map(face -> new Workshop.Sample(who.id(), who.name(), address, face));
    }

    @Override
    public Outcome<URI> open(URI page) {
        return means.browser().open(page);
    }

    @Override
    public void showSettings() {
        means.ways().toSettings().run();
    }

    @Override
    public void makeClip(Asset face) {
        means.ways().clip().accept(face);
    }

    @Override
    public void showRequest() {
        means.ways().toRequest().run();
    }

    /// Records and wire close themselves.
    @Override
    public void close() {}
}
