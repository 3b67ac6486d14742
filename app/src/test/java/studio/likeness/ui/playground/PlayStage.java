package studio.likeness.ui.playground;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.MemoryPhotos;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Approvals;
import studio.likeness.core.video.Bill;
import studio.likeness.core.video.BookInMemory;
import studio.likeness.core.video.Cast;
import studio.likeness.core.video.Delivery;
import studio.likeness.core.video.Faces;
import studio.likeness.core.video.Funds;
import studio.likeness.core.video.HandCashier;
import studio.likeness.core.video.HandFiles;
import studio.likeness.core.video.HandService;
import studio.likeness.core.video.HandTime;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Payment;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.Production;
import studio.likeness.core.video.Schedule;
import studio.likeness.core.video.Setback;
import studio.likeness.core.video.ShelfInMemory;
import studio.likeness.core.video.ShotEdit;
import studio.likeness.core.video.Stage;
import studio.likeness.core.video.Steps;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.video.VideoServices;

/// A playground with everything around it in the hands of a test or of a picture.
public final class PlayStage {
    public static final Cast.Member ADA = member(Faces.ADA, "Ada Lindqvist");
    public static final Cast.Member ADA_THERE =
            member(Faces.real(ServiceId.ANYFAST, "asset-1", "Ada"), "Ada Lindqvist");
    public static final Cast.Member NOOR =
            member(
                    Faces.real(ServiceId.BLOCKRUN, "ta_noor", "Noor").in(AssetState.REVIEWING),
                    "Noor");
    private static final MicroUsd AMOUNT = MicroUsd.of(826_804);

    public final HandTime time = new HandTime();
    public final BookInMemory book = new BookInMemory();
    public final HandCashier cashier = new HandCashier();
    public final ShelfInMemory shelf = new ShelfInMemory();
    public final HandFiles files = new HandFiles();
    public final List<Cast.Member> members = new ArrayList<>();
    public final List<Problem> troubles = new ArrayList<>();
    public Optional<Funds> funds = Optional.empty();
    public boolean walks;
    public int shownRequests;
    public final List<Integer> asked = new ArrayList<>();
    public final List<String> agreed = new ArrayList<>();
    public final List<String> gone = new ArrayList<>();
    public Payment.Sent sent = new Payment.Sent.Accepted(ticket(), Bill.of(Money.RESERVED, AMOUNT));
    public Consumer<String> onAgreed = _ -> {};
    private Consumer<Payment> yes = _ -> {};
    private Runnable no = () -> {};
    private int drawn;
    private final Production production;
    private final PlaygroundViewModel playground;

    public PlayStage() {
        var services =
                new VideoServices(
                        List.of(
                                new HandService(ServiceId.BLOCKRUN, PaidBy.WALLET),
                                new HandService(ServiceId.ANYFAST, PaidBy.KEY)),
                        new Delivery(files));
        var stage =
                new Stage(
                        services,
                        () -> List.copyOf(members),
                        cashier,
                        new MemoryPhotos(),
                        time,
                        this::bytes);
        var jobs = new JobsViewModel(_ -> {}, troubles::add);
        production =
                new Production(
                        book,
                        new Steps(services, () -> List.copyOf(members), book, cashier, shelf, time),
                        new Schedule(services, time),
                        time,
                        jobs);
        var composer = new ComposerViewModel(stage, production, new Hand(), time);
        playground =
                new PlaygroundViewModel(
                        composer,
                        new BatchViewModel(composer, stage, production, new Hand(), time, jobs),
                        jobs,
                        production,
                        stage,
                        new PlaygroundViewModel.Ways(
                                () -> gone.add("faces"),
                                why -> gone.add("enroll " + why.key()),
                                () -> gone.add("settings"),
                                clip -> gone.add("clip " + clip),
                                file -> gone.add("recall " + file),
                                shelf::poster));
    }

    public static Cast.Member member(Asset asset, String name) {
        return new Cast.Member(asset, name, name, Optional.empty(), true);
    }

    public PlaygroundViewModel playground() {
        return playground;
    }

    public ComposerViewModel composer() {
        return playground.composer();
    }

    /// With people to choose from.
    public PlayStage cast(Cast.Member... people) {
        members.addAll(List.of(people));
        playground.shown();
        time.settle();
        return this;
    }

    /// A clip of Ada, fully composed.
    public PlayStage composed(String prompt) {
        composer().chooseFace(new FaceChoice(ADA, Optional.empty()));
        composer().type(prompt);
        return this;
    }

    public PlayStage priced() {
        time.pass(OrderViewModel.CALM);
        return this;
    }

    /// A plan of three takes.
    public PlayStage several() {
        playground.batch().open();
        playground.batch().take(3);
        return priced();
    }

    public PlayStage compared() {
        composer().order().compare();
        time.settle();
        return this;
    }

    public void generate() {
        composer().order().generate();
        time.settle();
    }

    public void sayYes() {
        yes.accept(
                new Payment() {
                    @Override
                    public Sent send() {
                        return sent;
                    }

                    @Override
                    public boolean walks() {
                        return walks;
                    }
                });
        time.settle();
    }

    public void sayNo() {
        no.run();
        time.settle();
    }

    /// A job in a state worth seeing.
    public PlayStage job(String prompt, JobState state, Bill bill) {
        var shot = ShotEdit.of(composer().shotProperty().get()).saying(prompt).shot();
        var price = new Price(AMOUNT, PaidBy.WALLET, Optional.of(MicroUsd.of(830_000)), time.now());
        var job =
                Job.composed("job-" + drawn++, drawn, shot, time.now())
                        .costing(price)
                        .in(state)
                        .billed(bill);
        production.keep(job, _ -> {}, _ -> {});
        time.settle();
        return this;
    }

    /// One job of each kind.
    public PlayStage busy() {
        var since = time.now().minus(Duration.ofSeconds(47));
        var held = Bill.of(Money.RESERVED, AMOUNT);
        var taken = Bill.of(Money.CHARGED, AMOUNT);
        job(
                "Neon alley, take 3",
                new JobState.Running(ticket(), since, OptionalInt.of(62), Optional.empty()),
                held);
        job(
                "Rooftop sunrise",
                new JobState.Running(ticket(), since, OptionalInt.empty(), Optional.empty()),
                held);
        job("Harbour, handheld", new JobState.Saved("clip"), taken);
        job("Studio interview", failed(new VideoProblem.SoundRefused("BlockRun")), Bill.NONE);
        job(
                "Castle gate, dusk",
                new JobState.Unknown(Setback.of(new Problem.AnswerLost("blockrun.ai"))),
                Bill.of(Money.UNKNOWN, AMOUNT));
        return this;
    }

    /// Jobs that nobody ordered yet, one of them held.
    public PlayStage unsent() {
        job("Neon alley, take 4", new JobState.Quoted(), Bill.NONE);
        job("Castle gate, dusk", new JobState.Quoted(), Bill.NONE);
        job("Harbour, handheld", new JobState.Quoted(), Bill.NONE);
        production.hold(book.jobs().getLast().id(), true);
        time.settle();
        return this;
    }

    /// Every way in which a job can go wrong.
    public PlayStage troubled() {
        job(
                "Far too violent",
                failed(new VideoProblem.PromptRefused("BlockRun", "violence")),
                Bill.NONE);
        job("Somebody else", failed(new VideoProblem.RealPersonInPicture("AnyFast")), Bill.NONE);
        job(
                "Too long for it",
                failed(new VideoProblem.ModelRefused("BlockRun", "duration 30")),
                Bill.NONE);
        var aside = Setback.of(new VideoProblem.StillNotDone("JarvisClaw", 42 * 60));
        job(
                "Endless",
                new JobState.SetAside(ticket(), time.now(), aside),
                Bill.of(Money.RESERVED, AMOUNT));
        job(
                "No room for it",
                new JobState.Ready(
                        ticket(),
                        time.now().minus(Duration.ofMinutes(4)),
                        new JobReport.Ready(
                                URI.create("https://a.example/clip.mp4"),
                                Optional.empty(),
                                Optional.of(time.now().plus(Duration.ofHours(20))),
                                Optional.empty()),
                        Optional.of(Setback.of(new VideoProblem.DiskFull("/home/ada/clips")))),
                Bill.of(Money.CHARGED, AMOUNT));
        return this;
    }

    /// A clip that is there while its payment did not go through, one that is paid and not handed
    /// over, and one whose request nobody signed in time.
    public PlayStage unsettled() {
        var untaken = Setback.of(new PaymentProblem.PaymentInvalid("blockrun.ai"));
        job(
                "Harbour at dusk",
                new JobState.Running(
                        ticket(),
                        time.now().minus(Duration.ofMinutes(4)),
                        OptionalInt.of(100),
                        Optional.of(untaken)),
                Bill.of(Money.UNKNOWN, AMOUNT));
        job(
                "Castle gate, dawn",
                new JobState.SetAside(
                        ticket(),
                        time.now().minus(Duration.ofMinutes(42)),
                        Setback.of(new VideoProblem.NotHandedOver("BlockRun"))),
                Bill.of(Money.CHARGED, AMOUNT));
        job(
                "Rooftop sunrise",
                failed(new AirgapProblem.RequestLapsed()),
                Bill.of(Money.NOT_CHARGED, AMOUNT));
        return this;
    }

    /// What a service may say to an order, or send in place of a clip, by the name of a picture.
    public static final Map<String, List<Problem>> FAILURES =
            Map.of(
                    "refused-picture",
                    List.of(
                            new VideoProblem.PictureRefused("AnyFast", "a celebrity"),
                            new VideoProblem.NoConsent("Ada Lindqvist", "BlockRun"),
                            new VideoProblem.ResultRefused("APIMart")),
                    "no-money",
                    List.of(
                            new ServiceProblem.BalanceTooLow("AnyFast"),
                            new ServiceProblem.KeyRefused("AnyFast"),
                            new ServiceProblem.NotOffered("JarvisClaw")),
                    "busy-service",
                    List.of(
                            new ServiceProblem.TooManyCalls("APIMart", 30),
                            new ServiceProblem.ServiceDown("BlockRun", 503),
                            new Problem.HostUnreachable("blockrun.ai")),
                    "lost-clip",
                    List.of(
                            new VideoProblem.ClipGone("APIMart"),
                            new VideoProblem.NoVideo("JarvisClaw"),
                            new VideoProblem.JobFailed("AnyFast", "InternalServiceError")),
                    "unfetched",
                    List.of(new VideoProblem.NotFetched("BlockRun", "cdn.example", Money.CHARGED)),
                    "in-doubt",
                    List.of(
                            new ServiceProblem.LeftInDoubt("JarvisClaw", 504),
                            new VideoProblem.OrderCutShort("BlockRun"),
                            new VideoProblem.JobUnknown("AnyFast")));

    /// One job for each of these problems.
    public PlayStage failing(List<Problem> problems) {
        for (var why : problems) {
            job("Harbour at dusk", ended(why), Bill.of(why.money(), AMOUNT));
        }
        return this;
    }

    private JobState ended(Problem why) {
        return switch (why) {
            case VideoProblem.NotFetched _ ->
                    new JobState.SetAside(ticket(), time.now(), Setback.of(why));
            case Problem _ when why.money() == Money.UNKNOWN ->
                    new JobState.Unknown(Setback.of(why));
            default -> failed(why);
        };
    }

    static JobState failed(Problem why) {
        return new JobState.Failed(Setback.of(why));
    }

    static Ticket ticket() {
        return new Ticket(ServiceId.BLOCKRUN, "job-1", HandService.FAST.id(), Optional.empty());
    }

    static Asset virtual(String id) {
        return new Asset(
                ServiceId.BLOCKRUN, FaceKind.VIRTUAL, id, "", "", "Mika", AssetState.READY);
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        bytes[0] = (byte) drawn++;
        return bytes;
    }

    private final class Hand implements Approvals {
        @Override
        public void ask(List<Job> jobs, Consumer<Payment> onYes, Runnable onNo) {
            asked.add(jobs.size());
            yes = onYes;
            no = onNo;
        }

        @Override
        public Optional<Funds> funds(ServiceId service) {
            return funds;
        }

        @Override
        public Payment agreed(Job job) {
            onAgreed.accept(job.id());
            agreed.add(job.id());
            return () -> sent;
        }

        @Override
        public boolean isAsked() {
            return walks;
        }

        @Override
        public void showRequest() {
            shownRequests++;
        }

        @Override
        public Payment keyed(Job job) {
            return () -> sent;
        }
    }
}
