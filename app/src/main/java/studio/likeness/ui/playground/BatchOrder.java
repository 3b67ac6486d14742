package studio.likeness.ui.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Approvals;
import studio.likeness.core.video.Funds;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.Production;
import studio.likeness.core.video.Setback;
import studio.likeness.core.video.Stage;
import studio.likeness.ui.playground.BatchViewModel.Line;

/// What the clips of a plan cost together, and the one yes to all of them.
final class BatchOrder {
    private final ObservableList<Line> lines;
    private final Stage stage;
    private final Production production;
    private final Approvals approvals;
    private final Runnable done;
    private final ReadOnlyObjectWrapper<Optional<Setback>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean writing;

    /// @param done the plan is in the list
    BatchOrder(
            ObservableList<Line> lines,
            Stage stage,
            Production production,
            Approvals approvals,
            Runnable done) {
        this.lines = lines;
        this.stage = stage;
        this.production = production;
        this.approvals = approvals;
        this.done = done;
    }

    /// Why the plan could not be written down. It stays as it is then.
    ReadOnlyObjectProperty<Optional<Setback>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// What all of it costs; nothing while any of it is not known.
    Optional<MicroUsd> total() {
        var amounts = lines.stream().flatMap(line -> line.amount().stream()).toList();
        return amounts.isEmpty() || amounts.size() < lines.size()
                ? Optional.empty()
                : amounts.stream().reduce(MicroUsd::plus);
    }

    boolean isBinding() {
        return lines.stream()
                .anyMatch(
                        line ->
                                line.quote() instanceof QuoteState.Known(var price)
                                        && price.binding());
    }

    /// Why all of it cannot be paid, though each of it could.
    Optional<Message> shortfall() {
        return isBinding() ? total().flatMap(this::shortfall) : Optional.empty();
    }

    private Optional<Message> shortfall(MicroUsd total) {
        return approvals
                .funds(lines.getFirst().shot().service())
                .flatMap(funds -> shortfall(total, funds));
    }

    private Optional<Message> shortfall(MicroUsd total, Funds funds) {
        if (funds.walks() && lines.size() > 1) {
            return Optional.of(Message.of("playground.batch.walks"));
        }
        if (total.exceeds(funds.left())) {
            return Optional.of(
                    Message.of("playground.batch.over-day", "left", funds.left().plain()));
        }
        return total.exceeds(funds.free())
                ? Optional.of(
                        Message.of("playground.batch.over-balance", "free", funds.free().plain()))
                : Optional.empty();
    }

    boolean canApprove() {
        return total().isPresent() && shortfall().isEmpty();
    }

    /// The yes to all of it. Where money is signed the first payment is shown as any other is; the
    /// others follow without a question, none above its own price.
    void approve() {
        if (canApprove()) {
            write(this::order);
        }
    }

    private void order(List<Job> jobs) {
        var first = jobs.getFirst();
        if (first.price().orElseThrow().binding()) {
            approvals.ask(
                    jobs,
                    payment -> {
                        production.submit(first, payment);
                        jobs.stream().skip(1).forEach(this::submit);
                    },
                    () -> {});
        } else {
            jobs.forEach(this::submit);
        }
    }

    private void submit(Job job) {
        production.submit(job, approvals.agreed(job));
    }

    /// Into the list, to be looked through and sent later.
    void keep() {
        write(_ -> {});
    }

    private void write(Consumer<List<Job>> then) {
        if (writing || total().isEmpty()) {
            return;
        }
        var jobs = new ArrayList<Job>();
        for (var line : lines) {
            if (line.quote() instanceof QuoteState.Known(var price)) {
                var job = stage.draw(line.shot());
                jobs.add(job.at(job.place() + jobs.size()).costing(price));
            }
        }
        writing = true;
        refusal.set(Optional.empty());
        keepNext(jobs, 0, then);
    }

    /// All are on the disk before the first is sent.
    private void keepNext(List<Job> jobs, int next, Consumer<List<Job>> then) {
        if (next == jobs.size()) {
            writing = false;
            done.run();
            then.accept(jobs);
        } else {
            production.keep(
                    jobs.get(next),
                    _ -> keepNext(jobs, next + 1, then),
                    problem -> refuse(jobs.subList(0, next), problem));
        }
    }

    /// The plan stays, so what of it is in the list already goes: it would be ordered twice.
    private void refuse(List<Job> kept, Problem problem) {
        writing = false;
        refusal.set(Optional.of(Setback.of(problem)));
        kept.forEach(job -> production.cancel(job.id()));
    }
}
