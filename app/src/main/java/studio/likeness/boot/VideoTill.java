package studio.likeness.boot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Offer;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.pay.ledger.Billing;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.pay.till.Footing;
import studio.likeness.core.pay.till.Paid;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.pay.till.Seller;
import studio.likeness.core.pay.till.Several;
import studio.likeness.core.pay.till.Wish;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Approvals;
import studio.likeness.core.video.Bill;
import studio.likeness.core.video.Cashier;
import studio.likeness.core.video.Estimate;
import studio.likeness.core.video.Funds;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Payment;
import studio.likeness.core.video.Payment.Sent;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.video.Titles;
import studio.likeness.core.video.VideoServices;
import studio.likeness.core.wallet.Address;

/// Pays for clips: from the wallet through the checkout, after a person has looked; by key at the
/// service itself, with a line in the ledger.
final class VideoTill implements Cashier, Approvals {
    private final Tools tools;
    private final Wire wire;
    private final Counter counter;
    private final KeyBills bills;
    private final Consumer<Problem> trouble;

    /// As the last price of each service found them.
    private final Map<ServiceId, Funds> funds = new ConcurrentHashMap<>();

    /// New recipients, by the job that may be paid to them.
    private final Map<String, Address> compared = new ConcurrentHashMap<>();

    /// Where money of clips is counted and shown.
    record Counter(
            Ledger ledger,
            Checkout checkout,
            FaceTill.Review review,
            Supplier<VideoServices> services) {}

    VideoTill(Tools tools, Wire wire, Counter counter, Consumer<Problem> trouble) {
        this.tools = tools;
        this.wire = wire;
        this.counter = counter;
        this.trouble = trouble;
        bills = new KeyBills(wire, counter.ledger(), tools.clock());
    }

    @Override
    public Outcome<Price> price(Order<Ticket> order, Estimate estimate)
            throws InterruptedException {
        var asked = wanted(order, Purpose.other("price")).estimated(estimate.amount());
        return counter.checkout()
                .quote(asked, Progress.unwatched())
                .then(quote -> heard(order, quote, estimate));
    }

    private Outcome<Price> heard(Order<Ticket> order, Quote quote, Estimate estimate) {
        if (quote instanceof Quote.Priced priced) {
            funds.put(order.site().service(), funds(priced.footing()));
        }
        return switch (quote) {
            case Quote.Priced priced when priced.amount().isPresent() ->
                    Outcome.done(
                            new Price(
                                    priced.amount().get(),
                                    PaidBy.WALLET,
                                    Optional.of(estimate.amount()),
                                    tools.clock().now()));
            case Quote.Priced priced -> Outcome.failed(priced.problem().orElseThrow());
            case Quote.Unasked(var answer) ->
                    order.read(answer).then(_ -> Outcome.failed(notUnderstood(order)));
            case Quote.Earlier _ -> Outcome.failed(notUnderstood(order));
        };
    }

    @Override
    public Optional<Funds> funds(ServiceId service) {
        return Optional.ofNullable(funds.get(service));
    }

    private Funds funds(Footing footing) {
        var account = footing.account();
        return new Funds(
                footing.leftOfDay(),
                account.balance().less(account.inFlight()),
                counter.checkout().takesWalks());
    }

    private static Problem notUnderstood(Order<?> order) {
        return new ServiceProblem.NotUnderstood(order.site().service().title());
    }

    @Override
    public void ask(List<Job> jobs, Consumer<Payment> yes, Runnable no) {
        var first = jobs.getFirst();
        var shown = new AtomicBoolean();
        tools.tasks()
                .start(
                        Task.of(Message.of("task.ask-price"), _ -> quoted(first, together(jobs)))
                                .onDone(
                                        quote -> {
                                            shown.set(true);
                                            show(quote, jobs, yes, no);
                                        })
                                .onProblem(trouble)
                                .onEnd(
                                        () -> {
                                            if (!shown.get()) {
                                                no.run();
                                            }
                                        }));
    }

    private void show(Quote.Priced quote, List<Job> jobs, Consumer<Payment> yes, Runnable no) {
        counter.review()
                .show(
                        quote,
                        decided ->
                                decided.ifPresentOrElse(
                                        agreed -> {
                                            agreed.confirmed().ifPresent(to -> compared(jobs, to));
                                            yes.accept(() -> bySignature(jobs.getFirst(), agreed));
                                        },
                                        no));
    }

    private void compared(List<Job> jobs, Address recipient) {
        jobs.stream().skip(1).forEach(job -> compared.put(job.id(), recipient));
    }

    private static Several together(List<Job> jobs) {
        return new Several(
                jobs.size(),
                jobs.stream()
                        .skip(1)
                        .map(job -> job.price().orElseThrow().amount())
                        .reduce(MicroUsd.ZERO, MicroUsd::plus));
    }

    /// For exactly this job: no other purchase can be taken for it later.
    private Outcome<Quote.Priced> quoted(Job job, Several together) throws InterruptedException {
        return switch (counter.services().get().outgoing(job)) {
            case Outcome.Failed<Order<Ticket>>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Order<Ticket>>(var order) -> quoted(job, order, together);
        };
    }

    private Outcome<Quote.Priced> quoted(Job job, Order<Ticket> order, Several together)
            throws InterruptedException {
        var asked = wanted(order, purpose(job)).among(together);
        asked = job.price().flatMap(Price::estimate).map(asked::estimated).orElse(asked);
        asked = job.service() == ServiceId.BLOCKRUN ? asked.paidLater() : asked;
        return counter.checkout()
                .quote(asked, Progress.unwatched())
                .then(
                        quote ->
                                switch (quote) {
                                    case Quote.Priced priced -> Outcome.done(priced);
                                    case Quote.Unasked(var answer) ->
                                            order.read(answer)
                                                    .then(
                                                            _ ->
                                                                    Outcome.failed(
                                                                            notUnderstood(order)));
                                    case Quote.Earlier _ ->
                                            Outcome.failed(new PaymentProblem.PurchaseUnknown());
                                });
    }

    private Order<Ticket> order(Job job) {
        return counter.services().get().order(job);
    }

    private static Wish wanted(Order<Ticket> order, Purpose purpose) {
        return Wish.of(seller(order), order.call(), purpose);
    }

    private static Purpose purpose(Job job) {
        var faces = job.shot().faces();
        return Purpose.video(
                Titles.of(job.shot()), faces.isEmpty() ? "" : faces.getFirst().id(), job.id());
    }

    private static Seller seller(Order<?> order) {
        var site = order.site();
        return new Seller(
                site.service().id(), Set.of(site.origin()), site.loopback(), order.longest());
    }

    private Sent bySignature(Job job, Quote.Priced agreed) throws InterruptedException {
        return switch (counter.checkout().pay(agreed, Progress.unwatched())) {
            case Outcome.Done<Paid>(var paid) -> read(job, paid);
            case Outcome.Failed<Paid>(var problem)
                    when problem.money() == Money.UNKNOWN || problem.money() == Money.RESERVED ->
                    new Sent.Lost(problem, billed(job));
            case Outcome.Failed<Paid>(var problem) -> new Sent.Refused(problem, billed(job));
        };
    }

    private Sent read(Job job, Paid paid) {
        var bill = bill(paid.entry());
        return switch (order(job).read(paid.answer())) {
            case Outcome.Done<Ticket>(var ticket) -> new Sent.Accepted(ticket, bill);
            case Outcome.Failed<Ticket>(var problem) -> {
                counter.checkout().ended(paid.entry().id());
                yield leavesDoubt(paid.answer(), problem)
                        ? new Sent.Lost(problem, bill)
                        : new Sent.Refused(problem, bill);
            }
        };
    }

    /// A fault of the service, or an answer that nobody can read: the job may exist.
    private static boolean leavesDoubt(Answer answer, Problem problem) {
        return answer.status() >= 500
                || answer.ok()
                || problem instanceof ServiceProblem.NotUnderstood;
    }

    @Override
    public Payment keyed(Job job) {
        return () ->
                switch (counter.services().get().outgoing(job)) {
                    case Outcome.Failed<Order<Ticket>>(var problem) ->
                            new Sent.Refused(problem, Bill.NONE);
                    case Outcome.Done<Order<Ticket>>(var order) ->
                            bills.send(job, purpose(job), order);
                };
    }

    @Override
    public Payment agreed(Job job) {
        var price = job.price().orElseThrow();
        return price.binding() ? () -> unasked(job, price.amount()) : keyed(job);
    }

    /// Each has its own purchase and goes through the gate alone, at no more than was shown.
    private Sent unasked(Job job, MicroUsd shown) throws InterruptedException {
        return switch (confirmed(job, quoted(job, Several.ONE))) {
            case Outcome.Failed<Quote.Priced>(var problem) -> new Sent.Refused(problem, Bill.NONE);
            case Outcome.Done<Quote.Priced>(var quote) when quote.problem().isPresent() ->
                    new Sent.Refused(quote.problem().get(), Bill.NONE);
            case Outcome.Done<Quote.Priced>(var quote)
                    when quote.amount().filter(now -> now.exceeds(shown)).isPresent() ->
                    new Sent.Refused(Refusal.PRICE_MOVED.problem(Money.NOT_CHARGED), Bill.NONE);
            case Outcome.Done<Quote.Priced>(var quote) -> bySignature(job, quote);
        };
    }

    /// The recipient that a person compared for the first of several is no new one for the others.
    private Outcome<Quote.Priced> confirmed(Job job, Outcome<Quote.Priced> quoted)
            throws InterruptedException {
        var recipient = Optional.ofNullable(compared.remove(job.id()));
        return quoted instanceof Outcome.Done<Quote.Priced>(var quote)
                        && recipient.isPresent()
                        && quote.newcomer().map(Offer::payTo).equals(recipient)
                ? counter.checkout().review(quote, recipient)
                : quoted;
    }

    @Override
    public Outcome<Seen> follow(Job job, Order<JobReport> order) throws InterruptedException {
        if (job.price().map(price -> price.paidBy()).orElse(PaidBy.KEY) == PaidBy.KEY) {
            return bills.follow(job, order);
        }
        return switch (entry(job)) {
            case Outcome.Failed<Optional<Entry>>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Optional<Entry>>(var entry) ->
                    entry.isEmpty() ? bills.follow(job, order) : paid(entry.get(), order);
        };
    }

    private Outcome<Seen> paid(Entry entry, Order<JobReport> order) throws InterruptedException {
        var outcome =
                order.site().service() == ServiceId.BLOCKRUN
                        ? counter.checkout()
                                .again(
                                        entry.id(),
                                        seller(order),
                                        order.call(),
                                        Progress.unwatched())
                        : wire.send(order.call(), Progress.unwatched())
                                .then(answer -> counter.checkout().observe(entry.id(), answer));
        return outcome.then(paid -> seen(order, paid));
    }

    private Outcome<Seen> seen(Order<JobReport> order, Paid paid) {
        return order.read(paid.answer())
                .map(
                        report -> {
                            if (report instanceof JobReport.Ready
                                    || report instanceof JobReport.Failed) {
                                counter.checkout().ended(paid.entry().id());
                            }
                            return new Seen(report, bill(paid.entry()));
                        });
    }

    @Override
    public Outcome<Optional<Bill>> lookUp(Job job) {
        return entry(job).map(found -> found.filter(VideoTill::mayHaveLeft).map(VideoTill::bill));
    }

    /// The line of what a key pays stands before its order leaves; what the wallet pays leaves with
    /// its signature.
    private static boolean mayHaveLeft(Entry entry) {
        return entry.deal().billing() == Billing.SERVICE || entry.progress().signings() > 0;
    }

    private Bill billed(Job job) {
        return entry(job) instanceof Outcome.Done<Optional<Entry>>(var found)
                ? found.map(VideoTill::bill).orElse(job.bill())
                : job.bill();
    }

    private Outcome<Optional<Entry>> entry(Job job) {
        return counter.ledger()
                .page(LedgerFilter.ALL.withText(job.id()), 0, 8)
                .map(
                        page ->
                                page.entries().stream()
                                        .filter(e -> e.deal().purpose().job().equals(job.id()))
                                        .findFirst());
    }

    private static Bill bill(Entry entry) {
        var amounts = entry.amounts();
        Optional<MicroUsd> amount =
                amounts.settled().or(amounts::signed).or(amounts::quoted).or(amounts::estimate);
        return new Bill(entry.money(), amount, entry.trail().transaction());
    }
}
