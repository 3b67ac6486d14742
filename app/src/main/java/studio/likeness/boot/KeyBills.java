package studio.likeness.boot;

import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Bill.Told;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.Order;
import studio.likeness.core.video.Bill;
import studio.likeness.core.video.Cashier.Seen;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Payment.Sent;
import studio.likeness.core.video.Ticket;

/// Clips that a service bills to a key. The ledger keeps count: a line before the order leaves, and
/// what the service told of it later.
record KeyBills(Wire wire, Ledger ledger, Clock clock) {

    Sent send(Job job, Purpose purpose, Order<Ticket> order) throws InterruptedException {
        var guess = job.price().map(price -> price.amount());
        var line =
                new studio.likeness.core.pay.ledger.Bill(
                        job.id(), job.service().id(), purpose, guess);
        if (ledger.bill(line, clock.now()) instanceof Outcome.Failed<?>(var problem)) {
            return new Sent.Refused(problem, Bill.NONE);
        }
        return switch (wire.send(order.call(), Progress.unwatched()).then(order::read)) {
            case Outcome.Done<Ticket>(var ticket) ->
                    new Sent.Accepted(ticket, new Bill(Money.NOT_INVOLVED, guess, ""));
            case Outcome.Failed<Ticket>(var problem) -> failed(job, problem, guess);
        };
    }

    private Sent failed(Job job, Problem problem, Optional<MicroUsd> guess) {
        if (problem instanceof Problem.AnswerLost || problem.money() == Money.UNKNOWN) {
            tell(job, new Told.Unknown());
            return new Sent.Lost(problem, new Bill(Money.UNKNOWN, guess, ""));
        }
        tell(job, new Told.NotCharged());
        return new Sent.Refused(problem, Bill.NONE);
    }

    Outcome<Seen> follow(Job job, Order<JobReport> order) throws InterruptedException {
        return wire.send(order.call(), Progress.unwatched())
                .then(order::read)
                .map(report -> new Seen(report, bill(job, report)));
    }

    private Bill bill(Job job, JobReport report) {
        return switch (report) {
            case JobReport.Ready ready -> {
                var cost = ready.cost().or(() -> job.price().map(price -> price.amount()));
                tell(job, cost.<Told>map(Told.Cost::new).orElseGet(Told.Untold::new));
                yield new Bill(Money.CHARGED, cost, "");
            }
            case JobReport.Failed(var why) -> {
                var free = why.money() == Money.NOT_CHARGED;
                tell(job, free ? new Told.NotCharged() : new Told.Unknown());
                yield free ? Bill.NONE : job.bill().meaning(why.money());
            }
            case JobReport.Queued _, JobReport.Running _ -> job.bill();
        };
    }

    private void tell(Job job, Told told) {
        ledger.billed(job.id(), told, clock.now());
    }
}
