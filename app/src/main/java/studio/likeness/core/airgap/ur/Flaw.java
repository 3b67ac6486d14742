package studio.likeness.core.airgap.ur;

import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// What is wrong with a code that was handed over.
public enum Flaw {
    NOT_A_CODE,
    DAMAGED,
    TOO_LARGE,
    UNFINISHED,
    OTHER_KIND,
    UNREADABLE,
    FIELD_UNKNOWN,
    FIELD_MISSING,
    PATH_MALFORMED,
    PATH_OTHER,
    KEY_PRIVATE,
    KEY_UNUSABLE,
    SIGNING_OTHER,
    MESSAGE_FOREIGN,
    NETWORK_CONTRADICTION,
    ORIGIN_UNREADABLE,
    OVER_PAYMENT_LIMIT,
    OVER_DAY_LIMIT,
    ANSWER_OTHER,
    ANSWER_FOREIGN,
    ANSWER_USED,
    ANSWER_LATE;

    public Message message() {
        return Message.naming(this);
    }

    public Problem problem() {
        return new AirgapProblem.CodeRefused(message());
    }

    public <T> Outcome<T> failed() {
        return Outcome.failed(problem());
    }
}
