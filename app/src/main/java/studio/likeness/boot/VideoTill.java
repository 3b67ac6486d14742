package studio.likeness.boot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.pay.till.Paid;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;
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
import studio.likeness.core.video.VideoServices;

/// Pays for clips: from the wallet through the checkout, after a person has looked; by key at the
/// service itself, with a line in the ledger.
final class VideoTill implements Cashier, Approvals {
    private static final Logger LOG = LoggerFactory.getLogger(VideoTill.class);

    private final Tools tools;
    private final Wire wire;
    private final Counter counter;
    private final ClipOrders orders;
    private final ClipPrices prices;
    private final ClipPapers papers;
    private final KeyBills bills;
    private final Consumer<Problem> trouble;

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
        orders = new ClipOrders(counter.services());
        prices = new ClipPrices(counter.checkout(), orders, tools.clock());
        papers = new ClipPapers(counter.ledger());
        bills = new KeyBills(wire, counter.ledger(), tools.clock());
    }

    @Override
    public Outcome<Price> price(Order<Ticket> order, Estimate estimate)
            throws InterruptedException {
        return prices.of(order, estimate);
    }

    @Override
    public Optional<Funds> funds(ServiceId service) {
        return prices.funds(service);
    }

    @Override
    public void ask(List<Job> jobs, Consumer<Payment> yes, Runnable no) {
        var shown = new AtomicBoolean();
        tools.tasks()
                .start(
                        Task.of(Message.of("task.ask-price"), _ -> prices.ofFirst(jobs))
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
                                            agreed.confirmed()
                                                    .ifPresent(to -> prices.compared(jobs, to));
                                            yes.accept(new Agreed(jobs.getFirst(), agreed));
                                        },
                                        () -> {
                                            prices.forget(jobs);
                                            no.run();
                                        }));
    }

    private final class Agreed implements Payment {
        private final Job job;
        private final Quote.Priced quote;

        Agreed(Job job, Quote.Priced quote) {
            this.job = job;
            this.quote = quote;
        }

        @Override
        public Sent send() throws InterruptedException {
            return bySignature(job, quote);
        }

        @Override
        public boolean walks() {
            return quote.wish().together().walks();
        }
    }

    private Sent bySignature(Job job, Quote.Priced agreed) throws InterruptedException {
        return sent(job, counter.checkout().pay(agreed, Progress.unwatched()));
    }

    private Sent sent(Job job, Outcome<Paid> outcome) {
        return switch (outcome) {
            case Outcome.Done<Paid>(var paid) -> read(job, paid);
            case Outcome.Failed<Paid>(var problem)
                    when problem.money() == Money.UNKNOWN || problem.money() == Money.RESERVED ->
                    new Sent.Lost(problem, papers.latest(job));
            case Outcome.Failed<Paid>(var problem) -> new Sent.Refused(problem, papers.latest(job));
        };
    }

    private Sent read(Job job, Paid paid) {
        var bill = ClipPapers.bill(paid.entry());
        return switch (orders.of(job).read(paid.answer())) {
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
    public boolean isAsked() {
        return counter.review().isAsked();
    }

    @Override
    public void showRequest() {
        counter.review().showRequest();
    }

    @Override
    public Payment keyed(Job job) {
        return () ->
                switch (orders.outgoing(job)) {
                    case Outcome.Failed<Order<Ticket>>(var problem) ->
                            new Sent.Refused(problem, Bill.NONE);
                    case Outcome.Done<Order<Ticket>>(var order) ->
                            bills.send(job, ClipOrders.purpose(job), order);
                };
    }

    @Override
    public Payment agreed(Job job) {
        var price = job.price().orElseThrow();
        return price.binding() ? () -> unasked(job, price.amount()) : keyed(job);
    }

    /// Each has its own purchase and goes through the gate alone, at no more than was shown.
    private Sent unasked(Job job, MicroUsd shown) throws InterruptedException {
        return switch (prices.ofAgreed(job)) {
            case Outcome.Failed<Quote.Priced>(var problem) -> new Sent.Refused(problem, Bill.NONE);
            case Outcome.Done<Quote.Priced>(var quote) when quote.problem().isPresent() ->
                    new Sent.Refused(quote.problem().get(), Bill.NONE);
            case Outcome.Done<Quote.Priced>(var quote)
                    when quote.amount().filter(now -> now.exceeds(shown)).isPresent() ->
                    new Sent.Refused(Refusal.PRICE_MOVED.problem(Money.NOT_CHARGED), Bill.NONE);
            case Outcome.Done<Quote.Priced>(var quote) -> bySignature(job, quote);
        };
    }

    @Override
    public Outcome<Optional<Payment>> underway(Job job) {
        return papers.onItsWalk(job).map(found -> found.map(entry -> new TakenUp(job, entry)));
    }

    private final class TakenUp implements Payment {
        private final Job job;
        private final Entry entry;

        TakenUp(Job job, Entry entry) {
            this.job = job;
            this.entry = entry;
        }

        @Override
        public Sent send() throws InterruptedException {
            return takenUp(job, entry);
        }

        @Override
        public void withdraw() {
            if (counter.checkout().withdraw(entry.id()) instanceof Outcome.Failed<?>(var problem)) {
                LOG.warn("a request stays open: {}", problem);
            }
        }
    }

    /// The request that an earlier run left on its walk, at what was agreed to then.
    private Sent takenUp(Job job, Entry entry) throws InterruptedException {
        return switch (orders.outgoing(job)) {
            case Outcome.Failed<Order<Ticket>>(var problem) ->
                    new Sent.Refused(problem, papers.latest(job));
            case Outcome.Done<Order<Ticket>>(var order) -> sent(job, again(entry, order));
        };
    }

    @Override
    public Outcome<Optional<Payment>> lapsed(Job job) {
        return papers.lapsed(job).map(found -> found.map(entry -> () -> askedAnew(job, entry)));
    }

    private Sent askedAnew(Job job, Entry entry) throws InterruptedException {
        return switch (orders.outgoing(job)) {
            case Outcome.Failed<Order<Ticket>>(var problem) ->
                    new Sent.Refused(problem, papers.latest(job));
            case Outcome.Done<Order<Ticket>>(var order) ->
                    sent(
                            job,
                            counter.checkout()
                                    .anew(
                                            entry.id(),
                                            ClipOrders.seller(order),
                                            order.call(),
                                            Progress.unwatched()));
        };
    }

    private Outcome<Paid> again(Entry entry, Order<?> order) throws InterruptedException {
        return counter.checkout()
                .again(entry.id(), ClipOrders.seller(order), order.call(), Progress.unwatched());
    }

    @Override
    public Outcome<Seen> follow(Job job, Order<JobReport> order) throws InterruptedException {
        if (job.price().map(price -> price.paidBy()).orElse(PaidBy.KEY) == PaidBy.KEY) {
            return bills.follow(job, order);
        }
        return switch (papers.of(job)) {
            case Outcome.Failed<Optional<Entry>>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Optional<Entry>>(var entry) ->
                    entry.isEmpty() ? bills.follow(job, order) : paid(entry.get(), order);
        };
    }

    private Outcome<Seen> paid(Entry entry, Order<JobReport> order) throws InterruptedException {
        var outcome =
                order.site().service() == ServiceId.BLOCKRUN
                        ? again(entry, order)
                        : wire.send(order.call(), Progress.unwatched())
                                .then(answer -> counter.checkout().observe(entry.id(), answer));
        return switch (outcome) {
            case Outcome.Done<Paid>(var paid) -> seen(order, paid);
            case Outcome.Failed<Paid>(var problem) ->
                    Outcome.failed(isDenied(problem) && isTaken(entry) ? kept(order) : problem);
        };
    }

    /// An answer that was lost is none of these once the payment is known as taken.
    private static boolean isDenied(Problem problem) {
        return problem instanceof PaymentProblem.PaymentUnknown
                || problem instanceof PaymentProblem.PaymentUnfunded
                || problem instanceof PaymentProblem.PaymentExpired
                || problem instanceof PaymentProblem.PaymentReplayed
                || problem instanceof PaymentProblem.PaymentInvalid;
    }

    /// As the ledger has it now: it may have learned that since from the chain.
    private boolean isTaken(Entry entry) {
        return counter.ledger().entry(entry.id())
                        instanceof Outcome.Done<Optional<Entry>>(var latest)
                && latest.filter(now -> now.state() == PurchaseState.SETTLED).isPresent();
    }

    /// Whatever a service says of a payment that it took, it is paid.
    private static Problem kept(Order<?> order) {
        return new VideoProblem.NotHandedOver(order.site().service().title());
    }

    private Outcome<Seen> seen(Order<JobReport> order, Paid paid) {
        return order.read(paid.answer())
                .map(
                        report -> {
                            if (report instanceof JobReport.Ready
                                    || report instanceof JobReport.Failed) {
                                counter.checkout().ended(paid.entry().id());
                            }
                            return new Seen(report, ClipPapers.bill(paid.entry()));
                        });
    }

    @Override
    public Outcome<Optional<Bill>> lookUp(Job job) {
        return papers.bill(job);
    }
}
