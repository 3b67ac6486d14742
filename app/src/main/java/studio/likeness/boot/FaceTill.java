package studio.likeness.boot;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import studio.likeness.core.face.enroll.Till;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Bill;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.pay.till.Paid;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.pay.till.Seller;
import studio.likeness.core.pay.till.Wish;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.text.Message;

/// Pays for faces: from the wallet through the checkout, after a person has looked; by key at the
/// service itself, with a line in the ledger.
final class FaceTill implements Till {
    private static final int ID_BYTES = 12;

    private final Tools tools;
    private final Wire wire;
    private final Ledger ledger;
    private final Checkout checkout;
    private final Review review;
    private final Map<String, Quote> quotes = new ConcurrentHashMap<>();
    private final AtomicInteger ordering = new AtomicInteger();

    /// Shows a payment and hears what the person decides.
    @FunctionalInterface
    interface Review {
        /// @param decided the price as it was agreed to, nothing when it was not; on the FX thread
        void show(Quote.Priced priced, Consumer<Optional<Quote.Priced>> decided);

        /// Whether one that was agreed to is asked for on another computer.
        default boolean isAsked() {
            return false;
        }

        default void showRequest() {}
    }

    FaceTill(Tools tools, Wire wire, Ledger ledger, Checkout checkout, Review review) {
        this.tools = tools;
        this.wire = wire;
        this.ledger = ledger;
        this.checkout = checkout;
        this.review = review;
    }

    @Override
    public Outcome<Optional<MicroUsd>> quote(Ware<?> ware) throws InterruptedException {
        if (ware.order().paidBy() == PaidBy.KEY) {
            return Outcome.done(Optional.empty());
        }
        return checkout.quote(wanted(ware), Progress.unwatched()).then(quote -> heard(ware, quote));
    }

    private Outcome<Optional<MicroUsd>> heard(Ware<?> ware, Quote quote) {
        quotes.put(ware.purpose().face(), quote);
        return switch (quote) {
            case Quote.Unasked(var answer) -> ware.order().read(answer).map(_ -> Optional.empty());
            case Quote.Earlier(var entry) -> Outcome.done(entry.amounts().signed());
            case Quote.Priced priced when priced.amount().isPresent() ->
                    Outcome.done(priced.amount());
            case Quote.Priced priced -> Outcome.failed(priced.problem().orElseThrow());
        };
    }

    private static Wish wanted(Ware<?> ware) {
        var order = ware.order();
        var wanted = Wish.of(seller(order), order.call(), ware.purpose());
        return ware.estimate().map(wanted::estimated).orElse(wanted);
    }

    private static Seller seller(Order<?> order) {
        var site = order.site();
        return new Seller(
                site.service().id(), Set.of(site.origin()), site.loopback(), order.longest());
    }

    @Override
    public <T> void pay(Ware<T> ware, Consumer<Payment<T>> end) {
        var quote = quotes.remove(ware.purpose().face());
        if (ware.order().paidBy() == PaidBy.KEY) {
            ordering.incrementAndGet();
            run(
                    () -> byKey(ware),
                    payment -> {
                        ordering.decrementAndGet();
                        end.accept(payment);
                    });
            return;
        }
        switch (quote) {
            case Quote.Priced priced ->
                    review.show(
                            priced,
                            decided ->
                                    decided.ifPresentOrElse(
                                            agreed -> run(() -> bySignature(ware, agreed), end),
                                            () -> end.accept(new Payment.Declined<>())));
            case Quote.Earlier(var entry) -> run(() -> once(ware, entry.id()), end);
            case Quote.Unasked(var answer) -> end.accept(read(ware, answer, Money.NOT_CHARGED));
            case null -> end.accept(new Payment.Declined<>());
        }
    }

    @Override
    public boolean isOrdering() {
        return ordering.get() > 0;
    }

    private interface Paying<T> {
        Payment<T> pay() throws InterruptedException;
    }

    /// A payment in flight outlives the screen: nothing cancels it. What nobody expected may have
    /// gone out: it has to be looked up.
    private <T> void run(Paying<T> paying, Consumer<Payment<T>> end) {
        tools.tasks()
                .start(
                        Task.of(Message.of("task.enroll"), _ -> Outcome.done(paying.pay()))
                                .onDone(end)
                                .onProblem(problem -> end.accept(new Payment.Unknown<>(problem)))
                                .lasting());
    }

    private <T> Payment<T> bySignature(Ware<T> ware, Quote.Priced priced)
            throws InterruptedException {
        return paid(ware, checkout.pay(priced, Progress.unwatched()));
    }

    /// The payment that was signed for this face before: the same one, never another.
    private <T> Payment<T> once(Ware<T> ware, String purchase) throws InterruptedException {
        var order = ware.order();
        var outcome = checkout.again(purchase, seller(order), order.call(), Progress.unwatched());
        return outcome instanceof Outcome.Failed<Paid>(var problem)
                ? stopped(problem, known(purchase, problem))
                : paid(ware, outcome);
    }

    /// What stops another signature says nothing of those before it: the ledger does.
    private Money known(String purchase, Problem problem) {
        return switch (ledger.entry(purchase)) {
            case Outcome.Done<Optional<Entry>>(var entry) ->
                    entry.map(Entry::money).orElseGet(problem::money);
            case Outcome.Failed<Optional<Entry>> _ -> Money.UNKNOWN;
        };
    }

    /// @param known what became of the purchase so far; one that was dropped may have been drawn
    ///   anew since, and of that only the problem tells
    private static <T> Payment<T> stopped(Problem problem, Money known) {
        var inDoubt =
                switch (known) {
                    case UNKNOWN, RESERVED -> true;
                    case CHARGED -> problem instanceof PaymentProblem.PaymentUnknown;
                    case NOT_CHARGED, NOT_INVOLVED -> isOpen(problem.money());
                };
        return inDoubt ? new Payment.Unknown<>(problem) : new Payment.Refused<>(problem, known);
    }

    private static boolean isOpen(Money money) {
        return money == Money.UNKNOWN || money == Money.RESERVED;
    }

    private static <T> Payment<T> paid(Ware<T> ware, Outcome<Paid> outcome) {
        return switch (outcome) {
            case Outcome.Done<Paid>(var paid) -> read(ware, paid.answer(), paid.entry().money());
            case Outcome.Failed<Paid>(PaymentProblem.PaymentUnknown problem) ->
                    new Payment.Unknown<>(problem);
            case Outcome.Failed<Paid>(var problem) ->
                    new Payment.Refused<>(problem, problem.money());
        };
    }

    private static <T> Payment<T> read(Ware<T> ware, Answer answer, Money money) {
        return switch (ware.order().read(answer)) {
            case Outcome.Done<T>(var bought) -> new Payment.Paid<>(bought);
            case Outcome.Failed<T>(var problem) ->
                    money == Money.UNKNOWN && problem.money() != Money.NOT_CHARGED
                            ? new Payment.Unknown<>(problem)
                            : new Payment.Refused<>(problem, money);
        };
    }

    private <T> Payment<T> byKey(Ware<T> ware) throws InterruptedException {
        var order = ware.order();
        var id = HexFormat.of().formatHex(tools.entropy().bytes(ID_BYTES));
        var bill = new Bill(id, order.site().service().id(), ware.purpose(), ware.estimate());
        if (ledger.bill(bill, tools.clock().now()) instanceof Outcome.Failed<?>(var problem)) {
            return new Payment.Refused<>(problem, Money.NOT_CHARGED);
        }
        Payment<T> payment =
                switch (wire.send(order.call(), Progress.unwatched()).then(order::read)) {
                    case Outcome.Done<T>(var bought) -> new Payment.Paid<>(bought);
                    case Outcome.Failed<T>(var problem) -> failed(problem);
                };
        note(id, ware, payment);
        return payment;
    }

    private static <T> Payment<T> failed(Problem problem) {
        return problem instanceof Problem.AnswerLost || problem.money() == Money.UNKNOWN
                ? new Payment.Unknown<>(problem)
                : new Payment.Refused<>(problem, problem.money());
    }

    private void note(String id, Ware<?> ware, Payment<?> payment) {
        var told =
                switch (payment) {
                    case Payment.Paid<?> _ ->
                            ware.estimate()
                                    .<Bill.Told>map(Bill.Told.Cost::new)
                                    .orElseGet(Bill.Told.Untold::new);
                    case Payment.Refused<?>(_, var money) when money != Money.CHARGED ->
                            new Bill.Told.NotCharged();
                    case Payment.Refused<?> _, Payment.Unknown<?> _, Payment.Declined<?> _ ->
                            new Bill.Told.Unknown();
                };
        ledger.billed(id, told, tools.clock().now());
    }
}
