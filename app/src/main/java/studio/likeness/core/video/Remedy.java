package studio.likeness.core.video;

import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.problem.VideoProblem;

/// What a person can do about a job that did not become a clip, one click each.
public enum Remedy {
    AGAIN,
    /// Nothing but its payment failed: the same order, at what was agreed to.
    ASK_AGAIN,
    WITHOUT_SOUND,
    OTHER_MODEL,
    REWORD,
    ENROLL,
    OPEN_SETTINGS,
    /// The job may still be alive: ask for it.
    LOOK_AGAIN,
    /// The clip is there: fetch it.
    SAVE_AGAIN;

    /// The one that helps first.
    public static Remedy of(Problem problem) {
        return switch (problem) {
            case AirgapProblem.RequestLapsed _ -> ASK_AGAIN;
            case VideoProblem.SoundRefused _ -> WITHOUT_SOUND;
            case VideoProblem.PromptRefused _, VideoProblem.ResultRefused _ -> REWORD;
            case VideoProblem.RealPersonInPicture _, VideoProblem.NoConsent _ -> ENROLL;
            case VideoProblem.ModelRefused _, ServiceProblem.NotOffered _ -> OTHER_MODEL;
            case VideoProblem.JobUnknown _,
                    VideoProblem.StillNotDone _,
                    VideoProblem.NotHandedOver _,
                    VideoProblem.NotFetched _ ->
                    LOOK_AGAIN;
            case VideoProblem.DiskFull _, VideoProblem.ClipNotSaved _, VideoProblem.NoVideo _ ->
                    SAVE_AGAIN;
            case ServiceProblem.KeyMissing _,
                    ServiceProblem.KeyRefused _,
                    ServiceProblem.KeyNotAllowed _ ->
                    OPEN_SETTINGS;
            case FaceProblem.FaceLost _ -> ENROLL;
            case ServiceProblem.RequestRefused _ -> REWORD;
            default -> AGAIN;
        };
    }
}
