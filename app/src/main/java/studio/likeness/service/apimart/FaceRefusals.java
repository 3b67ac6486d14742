package studio.likeness.service.apimart;

import studio.likeness.core.problem.FaceProblem.CheckExpired;
import studio.likeness.core.problem.FaceProblem.CheckUnknown;
import studio.likeness.core.problem.FaceProblem.FaceLost;
import studio.likeness.core.problem.FaceProblem.PersonNotFound;
import studio.likeness.core.problem.FaceProblem.PhotoNotReached;
import studio.likeness.core.problem.FaceProblem.PhotoRefused;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.service.Complaint;
import studio.likeness.service.Meaning;
import studio.likeness.service.Stake;

/// What APIMart's refusals around faces mean.
record FaceRefusals(ServiceId id) {
    Problem ofCall(Complaint complaint) {
        return Meaning.of(id, complaint, Stake.NOTHING);
    }

    /// The task of a check.
    Problem ofCheck(Complaint complaint) {
        return complaint.status() == 404 ? new CheckUnknown(id.title()) : ofCall(complaint);
    }

    /// A token that ran out or was used: no document says how that looks.
    Problem ofResult(Complaint complaint) {
        return switch (complaint.status()) {
            case 400, 404, 409, 410 -> new CheckExpired();
            default -> ofCall(complaint);
        };
    }

    /// The task of a review; its id is forgotten after some days.
    Problem ofTask(Complaint complaint) {
        return complaint.status() == 404 ? new FaceLost(id.title()) : ofCall(complaint);
    }

    Problem ofUpload(Complaint complaint) {
        return switch (complaint.status()) {
            case 400, 413, 415 -> new PhotoRefused(id.title(), complaint.reason());
            default -> ofCall(complaint);
        };
    }

    Problem ofEnrolment(Complaint complaint) {
        if (complaint.status() == 400 && complaint.mentions("group_id")) {
            return new PersonNotFound(id.title());
        }
        return complaint.status() == 400 && complaint.mentions("url")
                ? new PhotoNotReached(id.title())
                : Meaning.of(id, complaint, Stake.KEY);
    }
}
