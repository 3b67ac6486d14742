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
import studio.likeness.core.video.Funds;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.Payment;
import studio.likeness.core.video.Setback;
import studio.likeness.ui.playground.BatchViewModel.Line;

/// What the clips of a plan cost together, and the one yes to all of them.
final class BatchOrder {
    private final ObservableList<Line> lines;
    private final OrderDesk desk;
    private final JobsViewModel jobs;
    private final Runnable done;
    private final ReadOnlyObjectWrapper<Optional<Setback>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean writing;

    /// @param done the plan is in the list
    BatchOrder(ObservableList<Line> lines, OrderDesk desk, JobsViewModel jobs, Runnable done) {
        this.lines = lines;
        this.desk = desk;
        this.jobs = jobs;
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
        return desk.approvals()
                .funds(lines.getFirst().shot().service())
                .flatMap(funds -> shortfall(total, funds));
    }

    private Optional<Message> shortfall(MicroUsd total, Funds funds) {
        if (total.exceeds(funds.left())) {
            return Optional.of(
                    Message.of("playground.batch.over-day", "left", funds.left().plain()));
        }
        return total.exceeds(funds.free())
                ? Optional.of(
                        Message.of("playground.batch.over-balance", "free", funds.free().plain()))
                : Optional.empty();
    }

    /// Each payment is carried to its key by itself.
    boolean walks() {
        return isBinding()
                && desk.approvals()
                        .funds(lines.getFirst().shot().service())
                        .filter(Funds::walks)
                        .isPresent();
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

    private void order(List<Job> all) {
        if (all.getFirst().price().orElseThrow().binding()) {
            desk.approvals().ask(all, payment -> agreed(all, payment), () -> {});
        } else {
            all.forEach(this::submit);
        }
    }

    /// Whoever pays now decides how, and not whoever paid when the prices were asked.
    private void agreed(List<Job> all, Payment first) {
        if (first.walks()) {
            OneByOne.begin(desk.production(), desk.approvals(), desk.tasks(), jobs, all, first);
        } else {
            desk.production().submit(all.getFirst(), first);
            all.stream().skip(1).forEach(this::submit);
        }
    }

    private void submit(Job job) {
        desk.production().submit(job, desk.approvals().agreed(job));
    }

    /// Into the list, to be looked through and sent later.
    void keep() {
        write(_ -> {});
    }

    private void write(Consumer<List<Job>> then) {
        if (writing || total().isEmpty()) {
            return;
        }
        var drawn = new ArrayList<Job>();
        for (var line : lines) {
            if (line.quote() instanceof QuoteState.Known(var price)) {
                var job = desk.stage().draw(line.shot());
                drawn.add(job.at(job.place() + drawn.size()).costing(price));
            }
        }
        writing = true;
        refusal.set(Optional.empty());
        keepNext(drawn, 0, then);
    }

    /// All are on the disk before the first is sent.
    private void keepNext(List<Job> all, int next, Consumer<List<Job>> then) {
        if (next == all.size()) {
            writing = false;
            done.run();
            then.accept(all);
        } else {
            desk.production()
                    .keep(
                            all.get(next),
                            _ -> keepNext(all, next + 1, then),
                            problem -> refuse(all.subList(0, next), problem));
        }
    }

    /// The plan stays, so what of it is in the list already goes: it would be ordered twice.
    private void refuse(List<Job> kept, Problem problem) {
        writing = false;
        refusal.set(Optional.of(Setback.of(problem)));
        kept.forEach(job -> desk.production().cancel(job.id()));
    }
}
