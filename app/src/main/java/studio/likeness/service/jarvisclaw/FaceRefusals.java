package studio.likeness.service.jarvisclaw;

import studio.likeness.core.problem.FaceProblem.CheckExpired;
import studio.likeness.core.problem.FaceProblem.CheckNotFinished;
import studio.likeness.core.problem.FaceProblem.CheckUnknown;
import studio.likeness.core.problem.FaceProblem.FaceNotMatched;
import studio.likeness.core.problem.FaceProblem.PhotoNotReached;
import studio.likeness.core.problem.FaceProblem.StartsUsedUp;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem.NotOffered;
import studio.likeness.core.service.ServiceId;
import studio.likeness.service.Complaint;
import studio.likeness.service.Meaning;
import studio.likeness.service.Stake;

/// What JarvisClaw's refusals around faces mean.
record FaceRefusals(ServiceId id) {
    Problem ofStart(Complaint complaint) {
        return switch (complaint.status()) {
            case 429 -> new StartsUsedUp(id.title(), complaint.seconds());
            case 503 -> new NotOffered(id.title());
            default -> Meaning.of(id, complaint, Stake.NOTHING);
        };
    }

    Problem ofLook(Complaint complaint) {
        return complaint.status() == 404
                ? new CheckUnknown(id.title())
                : Meaning.of(id, complaint, Stake.NOTHING);
    }

    Problem ofEnrolment(Complaint complaint, Stake stake) {
        if (complaint.mentions("session_expired")) {
            return new CheckExpired();
        }
        if (complaint.mentions("invalid_image_url")) {
            return new PhotoNotReached(id.title());
        }
        return switch (complaint.status()) {
            case 425 -> new CheckNotFinished();
            case 422 -> new FaceNotMatched();
            case 404 ->
                    complaint.mentions("group")
                            ? new CheckUnknown(id.title())
                            : new NotOffered(id.title());
            default -> Meaning.of(id, complaint, stake);
        };
    }
}
