package studio.likeness.boot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Offer;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.pay.till.Checkout;
import studio.likeness.core.pay.till.Footing;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.pay.till.Several;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Estimate;
import studio.likeness.core.video.Funds;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.wallet.Address;

/// What clips cost where they are paid from the wallet: asked before a person looks, asked again
/// for the very job they said yes to, and remembered as far as a yes to several goes.
final class ClipPrices {
    private final Checkout checkout;
    private final ClipOrders orders;
    private final Clock clock;

    /// As the last price of each service found them.
    private final Map<ServiceId, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(Address payer, Funds funds) {}

    /// New recipients, by the job that may be paid to them.
    private final Map<String, Address> compared = new ConcurrentHashMap<>();

    /// Which of several a job is, where a person carries one after the other to its key.
    private final Map<String, String> turns = new ConcurrentHashMap<>();

    ClipPrices(Checkout checkout, ClipOrders orders, Clock clock) {
        this.checkout = checkout;
        this.orders = orders;
        this.clock = clock;
    }

    Outcome<Price> of(Order<Ticket> order, Estimate estimate) throws InterruptedException {
        var asked = ClipOrders.wish(order, Purpose.other("price")).estimated(estimate.amount());
        return checkout.quote(asked, Progress.unwatched())
                .then(quote -> heard(order, quote, estimate));
    }

    private Outcome<Price> heard(Order<Ticket> order, Quote quote, Estimate estimate) {
        if (quote instanceof Quote.Priced priced) {
            var footing = priced.footing();
            seen.put(
                    order.site().service(), new Seen(footing.account().address(), funds(footing)));
        }
        return switch (quote) {
            case Quote.Priced priced when priced.amount().isPresent() ->
                    Outcome.done(
                            new Price(
                                    priced.amount().get(),
                                    PaidBy.WALLET,
                                    Optional.of(estimate.amount()),
                                    clock.now()));
            case Quote.Priced priced -> Outcome.failed(priced.problem().orElseThrow());
            case Quote.Unasked(var answer) ->
                    order.read(answer).then(_ -> Outcome.failed(ClipOrders.notUnderstood(order)));
            case Quote.Earlier _ -> Outcome.failed(ClipOrders.notUnderstood(order));
        };
    }

    /// Nothing when another account pays by now.
    Optional<Funds> funds(ServiceId service) {
        var payer = checkout.payer();
        return Optional.ofNullable(seen.get(service))
                .filter(last -> payer.equals(Optional.of(last.payer())))
                .map(Seen::funds);
    }

    private Funds funds(Footing footing) {
        var account = footing.account();
        return new Funds(
                footing.leftOfDay(),
                account.balance().less(account.inFlight()),
                checkout.takesWalks());
    }

    /// The first of several, beside what the others were said to cost.
    Outcome<Quote.Priced> ofFirst(List<Job> jobs) throws InterruptedException {
        var walks = checkout.takesWalks();
        forget(jobs);
        if (jobs.size() > 1 && walks) {
            IntStream.range(0, jobs.size())
                    .forEach(
                            at ->
                                    turns.put(
                                            jobs.get(at).id(),
                                            " (%d/%d)".formatted(at + 1, jobs.size())));
        }
        return quoted(jobs.getFirst(), together(jobs, walks));
    }

    /// They are not agreed to together, or not any more.
    void forget(List<Job> jobs) {
        for (var job : jobs) {
            turns.remove(job.id());
            compared.remove(job.id());
        }
    }

    private static Several together(List<Job> jobs, boolean walks) {
        return new Several(
                jobs.size(),
                jobs.stream()
                        .skip(1)
                        .map(job -> job.price().orElseThrow().amount())
                        .reduce(MicroUsd.ZERO, MicroUsd::plus),
                walks);
    }

    /// A person compared this recipient of the first: it is no new one for the others.
    void compared(List<Job> jobs, Address recipient) {
        jobs.stream().skip(1).forEach(job -> compared.put(job.id(), recipient));
    }

    /// One of several that were agreed to together.
    Outcome<Quote.Priced> ofAgreed(Job job) throws InterruptedException {
        var quoted = quoted(job, Several.ONE);
        var recipient = Optional.ofNullable(compared.remove(job.id()));
        return quoted instanceof Outcome.Done<Quote.Priced>(var quote)
                        && recipient.isPresent()
                        && quote.newcomer().map(Offer::payTo).equals(recipient)
                ? checkout.review(quote, recipient)
                : quoted;
    }

    private Outcome<Quote.Priced> quoted(Job job, Several together) throws InterruptedException {
        return switch (orders.outgoing(job)) {
            case Outcome.Failed<Order<Ticket>>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Order<Ticket>>(var order) -> quoted(job, order, together);
        };
    }

    private Outcome<Quote.Priced> quoted(Job job, Order<Ticket> order, Several together)
            throws InterruptedException {
        var turn = Optional.ofNullable(turns.remove(job.id())).orElse("");
        var asked = ClipOrders.wish(order, ClipOrders.purpose(job, turn)).among(together);
        asked = job.price().flatMap(Price::estimate).map(asked::estimated).orElse(asked);
        asked = job.service() == ServiceId.BLOCKRUN ? asked.paidLater() : asked;
        return checkout.quote(asked, Progress.unwatched())
                .then(
                        quote ->
                                switch (quote) {
                                    case Quote.Priced priced -> Outcome.done(priced);
                                    case Quote.Unasked(var answer) ->
                                            order.read(answer)
                                                    .then(
                                                            _ ->
                                                                    Outcome.failed(
                                                                            ClipOrders
                                                                                    .notUnderstood(
                                                                                            order)));
                                    case Quote.Earlier _ ->
                                            Outcome.failed(new PaymentProblem.PurchaseUnknown());
                                });
    }
}
