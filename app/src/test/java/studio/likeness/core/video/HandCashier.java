package studio.likeness.core.video;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.Order;

/// Prices and follows as the test lays it down.
public final class HandCashier implements Cashier {
    public final Deque<Outcome<Seen>> reports = new ArrayDeque<>();
    public final Deque<RuntimeException> surprises = new ArrayDeque<>();
    public final List<String> asked = new ArrayList<>();
    public Outcome<MicroUsd> price = Outcome.done(MicroUsd.of(826_804));

    /// What the records said before they said what they say now.
    public final Deque<Outcome<Optional<Bill>>> earlier = new ArrayDeque<>();

    public Outcome<Optional<Bill>> lookedUp =
            Outcome.done(Optional.of(Bill.of(Money.UNKNOWN, MicroUsd.of(826_804))));
    public Optional<Payment> underway = Optional.empty();
    public Outcome<Optional<Payment>> lapsed = Outcome.done(Optional.empty());
    private final Clock clock =
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), java.time.ZoneOffset.UTC);

    public void then(JobReport report, Money money) {
        reports.add(Outcome.done(new Seen(report, Bill.of(money, MicroUsd.of(826_804)))));
    }

    public void thenFail(Problem problem) {
        reports.add(Outcome.failed(problem));
    }

    @Override
    public Outcome<Price> price(Order<Ticket> order, Estimate estimate) {
        return price.map(
                amount ->
                        new Price(
                                amount,
                                order.paidBy(),
                                Optional.of(estimate.amount()),
                                clock.instant()));
    }

    /// The last report stays: a service goes on saying the same.
    @Override
    public Outcome<Seen> follow(Job job, Order<JobReport> order) {
        asked.add(job.id());
        if (!surprises.isEmpty()) {
            throw surprises.removeFirst();
        }
        return reports.size() > 1 ? reports.removeFirst() : reports.getFirst();
    }

    @Override
    public Outcome<Optional<Bill>> lookUp(Job job) {
        return earlier.isEmpty() ? lookedUp : earlier.removeFirst();
    }

    @Override
    public Outcome<Optional<Payment>> underway(Job job) {
        return Outcome.done(underway);
    }

    @Override
    public Outcome<Optional<Payment>> lapsed(Job job) {
        return lapsed;
    }
}
