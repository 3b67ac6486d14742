package studio.likeness.ui.enroll;

import studio.likeness.core.problem.Act;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Problem;

/// What helps with a face that was not enrolled, besides asking again.
enum Remedy {
    OTHER_PHOTO,
    /// The service knows nothing of the check any more, or it was never finished.
    FRESH_CHECK,
    /// The service does not find the person or, for longer than it may lag, the group.
    ANOTHER_GROUP,
    SETTINGS,
    /// Another payment is on its walk, and comes first.
    SHOW_REQUEST,
    NONE;

    static Remedy of(Problem problem) {
        return switch (problem) {
            case FaceProblem.FaceNotMatched _,
                    FaceProblem.PhotoNotReached _,
                    FaceProblem.PhotoRefused _ ->
                    OTHER_PHOTO;
            case FaceProblem.CheckNotFinished _,
                    FaceProblem.CheckUnknown _,
                    FaceProblem.CheckExpired _ ->
                    FRESH_CHECK;
            case FaceProblem.PersonNotFound _ -> ANOTHER_GROUP;
            default ->
                    switch (problem.act()) {
                        case Act.OPEN_SETTINGS -> SETTINGS;
                        case Act.SHOW_REQUEST -> SHOW_REQUEST;
                        default -> NONE;
                    };
        };
    }
}
