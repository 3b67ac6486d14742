package studio.likeness.core.pay.till;

import studio.likeness.core.pay.Aftermath;
import studio.likeness.core.pay.Denial;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.Paper;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.problem.Problem;

/// The way of a signed payment out and of its answer back, with a line in the ledger before the
/// first and after the second.
final class Sending {
    private static final int PAYMENT_REQUIRED = 402;

    private final Ledger ledger;
    private final Wire wire;
    private final Clock clock;

    Sending(Ledger ledger, Wire wire, Clock clock) {
        this.ledger = ledger;
        this.wire = wire;
        this.clock = clock;
    }

    Outcome<Held> find(String id) {
        return ledger.find(id)
                .then(
                        found ->
                                found.map(Outcome::done)
                                        .orElseGet(
                                                () ->
                                                        Outcome.failed(
                                                                new PaymentProblem
                                                                        .PurchaseUnknown())));
    }

    Outcome<Paid> send(Held held, Call call, Progress progress) throws InterruptedException {
        var header = held.paper().map(Paper::header).orElseThrow();
        var id = held.purchase().id();
        if (held.purchase().state() != PurchaseState.SETTLED) {
            var noted = ledger.note(id, new PurchaseEvent.Sent(), clock.now());
            if (noted instanceof Outcome.Failed(var problem)) {
                return Outcome.failed(problem);
            }
        }
        try {
            var answer = wire.send(call.withHeader(header.name(), header.value()), progress);
            return switch (answer) {
                case Outcome.Done<Answer>(var came) -> recorded(held, came);
                case Outcome.Failed<Answer>(var problem) -> lost(held, call, problem);
            };
        } catch (InterruptedException e) {
            lost(held, call, new Problem.AnswerLost(call.host()));
            throw e;
        }
    }

    private Outcome<Paid> lost(Held held, Call call, Problem problem) {
        return switch (problem) {
            // Nothing left, by the wire's own word; the line that says "sent" is on the safe side.
            case Problem.HostUnreachable _, Problem.AddressRefused _ ->
                    Outcome.failed(new PaymentProblem.PaymentNotSent(call.host()));
            // Its end is known; only this answer is not.
            case Problem lost when held.purchase().state() == PurchaseState.SETTLED ->
                    Outcome.failed(lost);
            default ->
                    ledger.note(held.purchase().id(), new PurchaseEvent.Lost(), clock.now())
                            .then(
                                    _ ->
                                            Outcome.failed(
                                                    new PaymentProblem.PaymentUnknown(
                                                            call.host())));
        };
    }

    /// Writes down what an answer says about the payment, and hands both on.
    Outcome<Paid> recorded(Held held, Answer answer) {
        var id = held.purchase().id();
        var transfer =
                held.paper()
                        .map(
                                paper ->
                                        paper.transfer(
                                                held.purchase().terms(),
                                                held.purchase().attempt().nonce()));
        var event =
                transfer.flatMap(signed -> Aftermath.of(answer, signed, held.request().later()));
        // The service's word is worth more than our line about it: what could not be written now
        // is found on the chain later.
        if (event.isPresent()) {
            ledger.note(id, event.get(), clock.now());
        } else {
            ledger.await(id, true, clock.now());
        }
        var host = String.valueOf(held.request().address().getHost());
        if (answer.status() == PAYMENT_REQUIRED && transfer.isPresent()) {
            return Outcome.failed(denied(Denial.of(answer, transfer.get()), host));
        }
        return ledger.entry(id)
                .map(entry -> entry.map(line -> new Paid(line, answer)))
                .then(paid -> paid.map(Outcome::done).orElseGet(() -> unknown(host)));
    }

    private static Outcome<Paid> unknown(String host) {
        return Outcome.failed(new PaymentProblem.PaymentUnknown(host));
    }

    private static Problem denied(Denial denial, String host) {
        return switch (denial) {
            case UNFUNDED -> new PaymentProblem.PaymentUnfunded(host);
            case EXPIRED -> new PaymentProblem.PaymentExpired(host);
            case REPLAY -> new PaymentProblem.PaymentReplayed(host);
            case UNCLEAR -> new PaymentProblem.PaymentUnknown(host);
            case INVALID -> new PaymentProblem.PaymentInvalid(host);
        };
    }
}
