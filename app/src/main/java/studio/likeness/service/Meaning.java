package studio.likeness.service;

import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem.BalanceTooLow;
import studio.likeness.core.problem.ServiceProblem.KeyNotAllowed;
import studio.likeness.core.problem.ServiceProblem.KeyRefused;
import studio.likeness.core.problem.ServiceProblem.LeftInDoubt;
import studio.likeness.core.problem.ServiceProblem.NotOffered;
import studio.likeness.core.problem.ServiceProblem.NotUnderstood;
import studio.likeness.core.problem.ServiceProblem.RequestRefused;
import studio.likeness.core.problem.ServiceProblem.ServiceDown;
import studio.likeness.core.problem.ServiceProblem.TooManyCalls;
import studio.likeness.core.service.ServiceId;

/// What a refusal means where no service has a meaning of its own for it.
public final class Meaning {
    private static final String[] POOR = {
        "insufficient", "balance", "quota", "overdue", "credit_limit", "spend_cap"
    };

    private Meaning() {}

    public static Problem of(ServiceId service, Complaint complaint, Stake stake) {
        var title = service.title();
        return switch (complaint.status()) {
            case 401 -> new KeyRefused(title);
            case 402 ->
                    stake == Stake.WALLET
                            ? new RequestRefused(title, complaint.reason())
                            : new BalanceTooLow(title);
            case 403 ->
                    complaint.mentions(POOR) ? new BalanceTooLow(title) : new KeyNotAllowed(title);
            case 404 -> new NotOffered(title);
            case 429 -> new TooManyCalls(title, complaint.seconds());
            default -> other(title, complaint, stake);
        };
    }

    private static Problem other(String title, Complaint complaint, Stake stake) {
        var status = complaint.status();
        if (status == 408 || status >= 500) {
            return stake == Stake.KEY
                    ? new LeftInDoubt(title, status)
                    : new ServiceDown(title, status);
        }
        return status >= 300 && status < 400
                ? new NotUnderstood(title)
                : new RequestRefused(title, complaint.reason());
    }

    /// An answer of good will that cannot be read.
    public static Problem unreadable(ServiceId service, int status, Stake stake) {
        return stake == Stake.KEY
                ? new LeftInDoubt(service.title(), status)
                : new NotUnderstood(service.title());
    }
}
