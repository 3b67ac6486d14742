package studio.likeness.service;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem.NotUnderstood;
import studio.likeness.core.problem.VideoProblem.JobUnknown;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Estimate;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Model;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.video.VideoService;

/// What every room for videos has: the line to its service, and the models of its data file.
public abstract class ListedVideos implements VideoService {
    protected final Line line;
    protected final Catalogue catalogue;

    protected ListedVideos(Line line, Catalogue catalogue) {
        this.line = line;
        this.catalogue = catalogue;
    }

    @Override
    public final ServiceId id() {
        return line.id();
    }

    @Override
    public final List<Model> models() {
        return catalogue.models();
    }

    /// Where the list of models is open to keys only.
    @Override
    public Outcome<List<String>> offeredToday() throws InterruptedException {
        return line.askWithKey(line.get("/v1/models"), this::ofCatalogue).map(this::offered);
    }

    protected final List<String> offered(Said said) {
        return catalogue.offered(said.texts("data", "id"));
    }

    protected final Problem ofCatalogue(Complaint complaint) {
        return Meaning.of(id(), complaint, Stake.NOTHING);
    }

    @Override
    public Estimate estimate(Shot shot) {
        return catalogue.estimate(shot);
    }

    @Override
    public final Manners manners() {
        return catalogue.manners();
    }

    /// A job that is known by its id alone.
    protected final Outcome<Ticket> ticket(
            Shot shot, Optional<String> job, Answer answer, Stake stake) {
        return job.map(id -> Outcome.done(new Ticket(id(), id, shot.model(), Optional.empty())))
                .orElseGet(() -> Outcome.failed(Meaning.unreadable(id(), answer.status(), stake)));
    }

    /// A clip that is ready, if the answer says where.
    protected final Outcome<JobReport> ready(
            Optional<URI> clip,
            Optional<URI> lastFrame,
            Optional<Instant> until,
            Optional<MicroUsd> cost) {
        return clip.<Outcome<JobReport>>map(
                        at -> Outcome.done(new JobReport.Ready(at, lastFrame, until, cost)))
                .orElseGet(() -> Outcome.failed(new NotUnderstood(line.title())));
    }

    /// A look that failed is no failed job.
    protected final Problem ofLook(Complaint complaint, boolean lost) {
        return lost ? new JobUnknown(line.title()) : Meaning.of(id(), complaint, Stake.NOTHING);
    }
}
