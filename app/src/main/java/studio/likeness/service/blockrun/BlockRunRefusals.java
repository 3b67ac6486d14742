package studio.likeness.service.blockrun;

import java.util.function.Function;
import studio.likeness.core.problem.FaceProblem.CheckNotFinished;
import studio.likeness.core.problem.FaceProblem.CheckUnknown;
import studio.likeness.core.problem.FaceProblem.FaceNotMatched;
import studio.likeness.core.problem.FaceProblem.PhotoNotReached;
import studio.likeness.core.problem.FaceProblem.PhotoRefused;
import studio.likeness.core.problem.FaceProblem.StartsUsedUp;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem.NotOffered;
import studio.likeness.core.service.ServiceId;
import studio.likeness.service.Complaint;
import studio.likeness.service.Meaning;
import studio.likeness.service.Stake;

/// What BlockRun's refusals around faces mean.
record BlockRunRefusals(ServiceId id) {
    private static final String[] PICTURE = {"image_url", "image url", "fetch", "download"};
    private static final String[] FILE = {"image_size", "image_type", "larger", "jpg", "format"};

    Function<Complaint, Problem> ofStart(boolean again) {
        return complaint ->
                switch (complaint.status()) {
                    case 429 -> new StartsUsedUp(id.title(), complaint.seconds());
                    case 404 -> again ? new CheckUnknown(id.title()) : new NotOffered(id.title());
                    // It was withdrawn and came back before.
                    case 503 -> new NotOffered(id.title());
                    default -> Meaning.of(id, complaint, Stake.NOTHING);
                };
    }

    Problem ofLook(Complaint complaint) {
        return complaint.status() == 404
                ? new CheckUnknown(id.title())
                : Meaning.of(id, complaint, Stake.NOTHING);
    }

    Problem ofEnrolment(Complaint complaint) {
        return switch (complaint.status()) {
            case 425 -> new CheckNotFinished();
            case 422 ->
                    complaint.mentions(FILE)
                            ? new PhotoRefused(id.title(), complaint.reason())
                            : new FaceNotMatched();
            case 400, 502 ->
                    complaint.mentions(PICTURE)
                            ? new PhotoNotReached(id.title())
                            : Meaning.of(id, complaint, Stake.WALLET);
            case 404 ->
                    complaint.mentions("group")
                            ? new CheckUnknown(id.title())
                            : new NotOffered(id.title());
            case 503 -> new NotOffered(id.title());
            default -> Meaning.of(id, complaint, Stake.WALLET);
        };
    }
}
