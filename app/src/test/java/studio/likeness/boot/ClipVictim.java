package studio.likeness.boot;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.pay.till.Resolver;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Material;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.Production;
import studio.likeness.core.video.ProductionListener;
import studio.likeness.core.video.Remedy;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Stage;
import studio.likeness.core.wallet.Address;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.kill.Victim;
import studio.likeness.os.log.Logs;
import studio.likeness.os.store.Database;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.prefs.NoStore;
import studio.likeness.ui.task.FxTasks;
import studio.likeness.ui.task.TaskBoard;
import studio.likeness.ui.walk.Look;

/// A studio without its window, and a person at it who wants twenty clips: who says yes to every
/// price, goes on after every start and looks again at whatever was set aside. The real rooms for
/// money and clips over a real folder; waiting alone is shorter.
final class ClipVictim implements ProductionListener {
    static final int JOBS = 20;
    private static final long HURRY = 100;
    private static final Duration A_MOMENT = Duration.ofSeconds(8);

    /// From one order to the next.
    private static final Duration A_THOUGHT = Duration.ofSeconds(10);

    private final ExecutorService studio = Executors.newSingleThreadExecutor();
    private final CountDownLatch over = new CountDownLatch(JOBS);
    private final Set<String> ended = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Tools tools;
    private final OpenMode mode;
    private final MoneyRoom money;
    private final VideoWorks works;
    private final Stage stage;
    private final Production production;

    private ClipVictim(Path home, URI practice, Duration ahead) {
        var clock = new LaterClock(ahead);
        var tasks =
                new HurriedTasks(
                        new FxTasks(studio, ClipVictim::unexpected, new TaskBoard()), HURRY);
        var settings = new LiveSettings(new NoStore(), tasks, Settings.fresh(), _ -> {});
        tools =
                new Tools(
                        Look.pictured().getFirst().words(),
                        settings,
                        tasks,
                        Outcome::done,
                        clock,
                        new SecureEntropy());
        mode = opened(home, practice, clock);
        money = new MoneyRoom(tools, mode, this::noted);
        works = new VideoWorks(tools, mode, means());
        stage = works.stage();
        production = works.production(this);
    }

    static void main(String[] args) throws Exception {
        Logs.silence();
        var victim = new ClipVictim(Path.of(args[0]), URI.create(args[1]), Duration.parse(args[2]));
        IO.println(Victim.READY);
        victim.checkPayments();
        if (Duration.parse(args[2]).isZero()) {
            victim.studio.execute(victim::begin);
            victim.over.await();
        }
        IO.println("done");
        System.exit(0);
    }

    static OpenMode opened(Path home, URI practice, Clock clock) {
        var addresses = new PracticeAddresses(practice);
        Map<ServiceId, URI> services = new HashMap<>();
        for (var id : ServiceId.values()) {
            services.put(id, addresses.service(id));
        }
        Making.value(Making.value(Folders.open(home)).open(Mode.PRACTICE));
        var folder = new ModeFolder(home.resolve("practice"));
        var given = new Arguments.Addresses(services, List.of(addresses.chain()));
        return new OpenMode(
                Mode.PRACTICE,
                folder,
                Making.value(Database.open(folder.database(), clock, "test")),
                new PracticeOutside(given, new PracticeServices()));
    }

    private VideoRoom.Means means() {
        var wallet = mode.room(WalletRoom.class, m -> new WalletRoom(tools, m));
        Making.value(wallet.seen().purse().begin());
        Making.value(wallet.seen().purse().play());
        return new VideoRoom.Means(
                List::of,
                money.payer()::address,
                wallet.keys()::of,
                new VideoRoom.Paying(mode.wire(), money.ledger(), money.checkout(), this::sayYes),
                new VideoRoom.Ways(() -> {}, _ -> {}, () -> {}, () -> {}, () -> {}, this::trouble));
    }

    private void noted(PurchaseEvent event) {
        studio.execute(() -> money.watch().noted(event));
    }

    /// As the studio does at each start, before anything is bought.
    private void checkPayments() throws InterruptedException {
        Making.value(money.resolver().afterRestart());
        if (money.resolver().lookUp() instanceof Outcome.Failed<Resolver.Round>(var problem)) {
            trouble(problem);
        }
    }

    private void begin() {
        production.open();
        var known =
                new HashSet<>(
                        new studio.likeness.os.clip.SqliteJobs(mode.database())
                                .jobs().stream().map(Job::id).toList());
        for (var i = 0; i < JOBS; i++) {
            var id = id(i);
            if (!known.contains(id)) {
                production.keep(
                        Job.composed(id, i, shot(i), tools.clock().now()), _ -> {}, _ -> {});
            }
        }
    }

    static String id(int number) {
        return "%08d5e1ec7ed5e1ec7ed".formatted(number);
    }

    /// Known by its words on the other side.
    static String prompt(int number) {
        return "Clip number " + number + ".";
    }

    private Shot shot(int number) {
        var services = List.of(ServiceId.values());
        var service = services.get(number % services.size());
        var model = stage.services().of(service).models().getFirst();
        return new Shot(
                service,
                model.id(),
                prompt(number),
                List.of(),
                Shot.Frames.NONE,
                Material.NONE,
                model.seconds().least(),
                "16:9",
                model.resolutions().keySet().iterator().next(),
                true,
                false,
                false,
                Optional.empty());
    }

    @Override
    public void changed(Job job) {
        switch (job.state()) {
            case JobState.Composed _, JobState.Quoted _ ->
                    later(A_THOUGHT.multipliedBy(job.place()), () -> order(job));
            case JobState.SetAside _ -> later(A_MOMENT, () -> production.lookNow(job.id()));
            case JobState.Ready(_, _, _, var trouble)
                    when trouble.filter(t -> t.remedy() == Remedy.SAVE_AGAIN).isPresent() ->
                    later(A_MOMENT, () -> production.lookNow(job.id()));
            case JobState.Saved _, JobState.Failed _, JobState.Unknown _, JobState.Cancelled _ ->
                    end(job);
            default -> {}
        }
    }

    private void end(Job job) {
        if (ended.add(job.id())) {
            over.countDown();
        }
    }

    /// Once at a time: while a price is asked for, the button is off.
    private void order(Job job) {
        var known = production.jobs().stream().filter(each -> each.id().equals(job.id()));
        if (!known.allMatch(each -> each.state().unsent()) || !asked.add(job.id())) {
            return;
        }
        var order = stage.services().order(job);
        var estimate = stage.services().of(job.service()).estimate(job.shot());
        var priced =
                job.costing(
                        new Price(
                                estimate.amount(),
                                order.paidBy(),
                                Optional.of(estimate.amount()),
                                tools.clock().now()));
        production.keep(
                priced,
                kept -> {
                    if (order.paidBy() == PaidBy.KEY) {
                        production.submit(kept, works.till().keyed(kept));
                        asked.remove(job.id());
                        return;
                    }
                    works.till()
                            .ask(
                                    kept,
                                    payment -> {
                                        asked.remove(job.id());
                                        production.submit(kept, payment);
                                    },
                                    () -> later(A_MOMENT, () -> again(kept)));
                },
                problem -> {
                    throw new AssertionError(problem);
                });
    }

    private void again(Job job) {
        asked.remove(job.id());
        order(job);
    }

    private void later(Duration delay, Runnable act) {
        tools.tasks()
                .start(
                        Task.of(Message.of("task.look-at-job"), _ -> Outcome.done(true))
                                .onDone(_ -> act.run())
                                .after(delay)
                                .quiet());
    }

    private void sayYes(
            Quote.Priced priced, java.util.function.Consumer<Optional<Quote.Priced>> decided) {
        Optional<Address> newcomer = priced.newcomer().map(each -> each.payTo());
        tools.tasks()
                .start(
                        Task.of(
                                        Message.of("task.ask-price"),
                                        _ ->
                                                newcomer.isEmpty()
                                                        ? Outcome.done(priced)
                                                        : money.checkout().review(priced, newcomer))
                                .onDone(agreed -> decided.accept(Optional.of(agreed)))
                                .onProblem(
                                        problem -> {
                                            trouble(problem);
                                            decided.accept(Optional.empty());
                                        }));
    }

    @Override
    public void removed(String id) {}

    @Override
    public void finished(Clip clip) {}

    @Override
    public void foundUnfinished(List<Job> unfinished) {
        production.goOn();
    }

    @Override
    public void trouble(Problem problem) {
        IO.println("trouble " + problem);
    }

    private static String unexpected(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        IO.println("unexpected " + text.toString().replace("\n", " | "));
        return "LS-TEST";
    }
}
