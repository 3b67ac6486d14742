package studio.likeness.core.video;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;

/// A production with everything around it in the hands of the test.
final class Floor implements ProductionListener {
    static final JobReport.Ready READY =
            new JobReport.Ready(
                    URI.create("http://127.0.0.1/clip.mp4"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
    static final Ticket TICKET =
            new Ticket(ServiceId.BLOCKRUN, "job-1", HandService.FAST.id(), Optional.empty());

    final HandTime time = new HandTime();
    final JobBook book;
    final HandCashier cashier = new HandCashier();
    final ShelfInMemory shelf = new ShelfInMemory();
    final List<Cast.Member> cast = new ArrayList<>(List.of(playing(true)));
    final List<Job> unfinished = new ArrayList<>();
    final List<Clip> finished = new ArrayList<>();
    final List<String> removed = new ArrayList<>();
    final List<Problem> troubles = new ArrayList<>();
    final Steps steps;
    final Schedule schedule;
    final Production production;

    Floor() {
        this(new BookInMemory());
    }

    Floor(JobBook book) {
        this.book = book;
        var services =
                new VideoServices(
                        List.of(
                                new HandService(ServiceId.BLOCKRUN, PaidBy.WALLET),
                                new HandService(ServiceId.ANYFAST, PaidBy.KEY)),
                        new Delivery(new HandFiles()));
        steps = new Steps(services, () -> List.copyOf(cast), book, cashier, shelf, time);
        schedule = new Schedule(services, time);
        production = new Production(book, steps, schedule, time, this);
    }

    static Cast.Member playing(boolean allowed) {
        return new Cast.Member(Faces.ADA, "Ada", "Ada", Optional.empty(), allowed);
    }

    Job composed(String id) {
        var job = Job.composed(id, id.hashCode(), Faces.shot("She waves.", Faces.ADA), time.now());
        production.keep(job, _ -> {}, _ -> {});
        time.settle();
        return job;
    }

    /// A job that the service has just taken.
    String running(String id) {
        production.submit(composed(id), () -> accepted());
        time.settle();
        return id;
    }

    static Payment.Sent accepted() {
        return new Payment.Sent.Accepted(TICKET, Bill.of(Money.RESERVED, MicroUsd.of(826_804)));
    }

    void running(int percent) {
        cashier.then(new JobReport.Running(OptionalInt.of(percent)), Money.RESERVED);
    }

    Job kept(String id) {
        return book.jobs().stream().filter(job -> job.id().equals(id)).findFirst().orElseThrow();
    }

    JobState state(String id) {
        var shown =
                production.jobs().stream()
                        .filter(job -> job.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        var kept = kept(id);
        if (!kept.equals(shown)) {
            throw new AssertionError("shown " + shown + " but kept " + kept);
        }
        return shown.state();
    }

    @Override
    public void changed(Job job) {}

    @Override
    public void removed(String id) {
        removed.add(id);
    }

    @Override
    public void finished(Clip clip) {
        finished.add(clip);
    }

    @Override
    public void foundUnfinished(List<Job> found) {
        unfinished.addAll(found);
    }

    @Override
    public void trouble(Problem problem) {
        troubles.add(problem);
    }
}
