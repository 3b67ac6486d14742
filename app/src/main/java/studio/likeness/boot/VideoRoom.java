package studio.likeness.boot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.FaceBook;
import studio.likeness.core.face.Photos;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.port.BackgroundTasks.Running;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Cast;
import studio.likeness.core.video.Production;
import studio.likeness.core.video.Shot;
import studio.likeness.core.wallet.Address;
import studio.likeness.os.clip.KeptClips;
import studio.likeness.ui.clips.ClipsViewModel;
import studio.likeness.ui.playground.BatchViewModel;
import studio.likeness.ui.playground.ComposerViewModel;
import studio.likeness.ui.playground.JobsViewModel;
import studio.likeness.ui.playground.PlaygroundViewModel;

/// The playground and the clips of one mode: services, jobs, files, and the view models that
/// outlive their screens. On the FX thread, but for what tasks do.
final class VideoRoom implements AutoCloseable {
    private final Means means;
    private final JobsViewModel jobs;
    private final Production production;
    private final PlaygroundViewModel playground;
    private final ClipsViewModel clips;
    private final KeptClips kept;
    private final Running preparing;

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
        this.means = means;
        var works = new VideoWorks(tools, mode, means);
        kept = works.kept();
        clips =
                new ClipsViewModel(
                        kept,
                        tools.tasks(),
                        tools.desk(),
                        new ClipsViewModel.Ways(
                                means.ways().toPlayground(), this::reuse, means.ways().trouble()),
                        works.services());
        jobs = new JobsViewModel(clips::add, means.ways().trouble());
        production = works.production(jobs);
        var stage = works.stage();
        var composer = new ComposerViewModel(stage, production, works.till(), tools.tasks());
        playground =
                new PlaygroundViewModel(
                        composer,
                        new BatchViewModel(
                                composer, stage, production, works.till(), tools.tasks(), jobs),
                        jobs,
                        production,
                        stage,
                        new PlaygroundViewModel.Ways(
                                means.ways().toFaces(),
                                means.ways().enroll(),
                                means.ways().toSettings(),
                                this::openClip,
                                clips::recall,
                                kept::poster));
        jobs.unfinishedProperty().subscribe(count -> ask(count.intValue()));
        production.open();
        preparing = clips.prepare();
    }

    /// Whether to go on is asked where the jobs are.
    private void ask(int unfinished) {
        if (unfinished > 0) {
            means.ways().toPlayground().run();
        }
    }

    /// The payment that this order waited for is here.
    void takeUp(String job) {
        means.ways().toPlayground().run();
        production.takeUp(job);
    }

    /// An end of some payment is known now.
    void reckon() {
        production.reckon();
    }

    PlaygroundViewModel playground() {
        return playground;
    }

    ClipsViewModel clips() {
        return clips;
    }

    /// Clips on their way need keys.
    boolean needsKeys() {
        return jobs.needsKeys();
    }

    /// What was made so far.
    KeptClips saved() {
        return kept;
    }

    /// Somebody wants to see this face play.
    void playWith(Asset face) {
        playground.composer().playWith(face);
        means.ways().toPlayground().run();
    }

    private void reuse(Shot shot) {
        playground.composer().recall(shot);
        means.ways().toPlayground().run();
    }

    private void openClip(String id) {
        clips.open(id);
        means.ways().toClips().run();
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
        preparing.cancel();
    }
}
