package studio.likeness.service;

import java.util.Optional;
import studio.likeness.core.problem.FaceProblem.FaceLost;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem.BalanceTooLow;
import studio.likeness.core.problem.ServiceProblem.TooManyCalls;
import studio.likeness.core.problem.VideoProblem.JobFailed;
import studio.likeness.core.problem.VideoProblem.ModelRefused;
import studio.likeness.core.problem.VideoProblem.PictureRefused;
import studio.likeness.core.problem.VideoProblem.PromptRefused;
import studio.likeness.core.problem.VideoProblem.RealPersonInPicture;
import studio.likeness.core.problem.VideoProblem.ResultRefused;
import studio.likeness.core.problem.VideoProblem.SoundRefused;
import studio.likeness.core.service.ServiceId;

/// What the maker of the models says through every gateway in front of it, told by its codes and by
/// the words that gateways make of them.
public final class Upstream {
    private static final String[] PERSON = {
        "privacyinformation", "input_image_real_person", "real person"
    };
    private static final String[] SOUND = {
        "output_audio_moderation", "outputaudiosensitive", "outputaudio"
    };
    private static final String[] RESULT = {"outputvideo", "outputimage", "outputsensitive"};
    private static final String[] PROMPT = {
        "inputtextsensitive",
        "content_policy",
        "content policy",
        "content_filtered",
        "nsfw_content_detected",
        "safety filter"
    };
    private static final String[] PICTURE = {
        "inputimage",
        "inputvideo",
        "inputaudio",
        "policyviolation",
        "oversizedimage",
        "unsupportedimageformat",
        "invalidimageurl"
    };
    private static final String[] ASSET = {
        "invalid_asset_id", "notfound.asset_id", "asset not found", "asset_id is not known"
    };
    private static final String[] MODEL = {
        "invalid_model",
        "model_asset_incompatible",
        "not accepted as-is",
        "modelnotopen",
        "invalidendpointormodel",
        "tasktypeconstraint",
        "tasktypemismatch",
        "unknown model",
        "supported by",
        "no channel"
    };

    private Upstream() {}

    /// Nothing when none of its words is there.
    public static Optional<Problem> problem(ServiceId service, Complaint complaint, Money money) {
        var title = service.title();
        if (complaint.mentions(PERSON)) {
            return Optional.of(new RealPersonInPicture(title));
        }
        if (complaint.mentions(SOUND)) {
            return Optional.of(new SoundRefused(title, money));
        }
        if (complaint.mentions(RESULT)) {
            return Optional.of(new ResultRefused(title, money));
        }
        if (complaint.mentions(PROMPT)) {
            return Optional.of(new PromptRefused(title, complaint.reason(), money));
        }
        return ofTheOrder(title, complaint);
    }

    private static Optional<Problem> ofTheOrder(String title, Complaint complaint) {
        if (complaint.mentions(PICTURE)) {
            return Optional.of(new PictureRefused(title, complaint.reason()));
        }
        if (complaint.mentions(ASSET)) {
            return Optional.of(new FaceLost(title));
        }
        if (complaint.mentions(MODEL)) {
            return Optional.of(new ModelRefused(title, complaint.reason()));
        }
        if (complaint.mentions("accountoverdue", "serviceoverdue")) {
            return Optional.of(new BalanceTooLow(title));
        }
        return complaint.mentions("quotaexceeded", "serveroverloaded")
                ? Optional.of(new TooManyCalls(title, complaint.seconds()))
                : Optional.empty();
    }

    /// Of a request that did not get as far as to the model.
    public static Problem refusedModel(ServiceId service, Complaint complaint) {
        return new ModelRefused(service.title(), complaint.reason());
    }

    /// Of an order.
    public static Problem ofOrder(ServiceId service, Complaint complaint, Stake stake) {
        return problem(service, complaint, Money.NOT_CHARGED)
                .orElseGet(() -> Meaning.of(service, complaint, stake));
    }

    /// Of a job that ended badly.
    public static Problem ofJob(ServiceId service, Complaint complaint, Money money) {
        return problem(service, complaint, money)
                .filter(problem -> problem.money() == money)
                .orElseGet(() -> new JobFailed(service.title(), complaint.reason(), money));
    }
}
