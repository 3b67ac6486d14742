package studio.likeness.service.anyfast;

import studio.likeness.core.problem.FaceProblem.CheckExpired;
import studio.likeness.core.problem.FaceProblem.FaceNotMatched;
import studio.likeness.core.problem.FaceProblem.PersonNotFound;
import studio.likeness.core.problem.FaceProblem.PhotoNotReached;
import studio.likeness.core.problem.FaceProblem.WrongKeyGroup;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.service.Complaint;
import studio.likeness.service.Meaning;
import studio.likeness.service.Stake;

/// What AnyFast's refusals around faces mean.
record FaceRefusals(ServiceId id) {
    Problem ofStart(Complaint complaint) {
        return isWrongGroup(complaint)
                ? new WrongKeyGroup(id.title())
                : Meaning.of(id, complaint, Stake.NOTHING);
    }

    /// A token that ran out or was used: no document says how that looks.
    Problem ofLook(Complaint complaint) {
        if (isWrongGroup(complaint)) {
            return new WrongKeyGroup(id.title());
        }
        return switch (complaint.status()) {
            case 400, 404, 409, 410 -> new CheckExpired();
            default -> Meaning.of(id, complaint, Stake.NOTHING);
        };
    }

    Problem ofList(Complaint complaint) {
        if (isWrongGroup(complaint)) {
            return new WrongKeyGroup(id.title());
        }
        return complaint.status() == 400 || complaint.status() == 404
                ? new PersonNotFound(id.title())
                : Meaning.of(id, complaint, Stake.NOTHING);
    }

    Problem ofGroup(Complaint complaint) {
        return Meaning.of(id, complaint, Stake.KEY);
    }

    Problem ofEnrolment(Complaint complaint) {
        if (isWrongGroup(complaint)) {
            return new WrongKeyGroup(id.title());
        }
        if (complaint.mentions("face consistency", "facemismatch", "face mismatch")) {
            return new FaceNotMatched();
        }
        if (complaint.status() == 404) {
            return new PersonNotFound(id.title());
        }
        return complaint.status() == 400 && complaint.mentions("parameter.url", "imageurl")
                ? new PhotoNotReached(id.title())
                : Meaning.of(id, complaint, Stake.KEY);
    }

    private static boolean isWrongGroup(Complaint complaint) {
        return complaint.mentions("GroupType must be one of [AIGC]");
    }
}
