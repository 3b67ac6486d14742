package studio.likeness.practice.pay;

/// What nobody knows of the real gateways, or what they may change: a switch in `/_control`.
public final class PayRules {
    /// How a nonce that is held for a purchase and comes again with another window is taken.
    public enum RepeatedNonce {
        /// Same payer, payee and amount, not settled yet: the later window replaces the earlier.
        ACCEPTED,
        REFUSED
    }

    /// Where a challenge is written.
    public enum ChallengeForm {
        /// Header, `WWW-Authenticate` and body, as BlockRun does.
        V2,
        V2_HEADER_ONLY,
        V2_BODY_ONLY,
        /// Version 1: in the body.
        V1
    }

    private volatile RepeatedNonce repeatedNonce = RepeatedNonce.ACCEPTED;
    private volatile ChallengeForm challengeForm = ChallengeForm.V2;

    public RepeatedNonce repeatedNonce() {
        return repeatedNonce;
    }

    public void repeatedNonce(RepeatedNonce rule) {
        repeatedNonce = rule;
    }

    public ChallengeForm challengeForm() {
        return challengeForm;
    }

    public void challengeForm(ChallengeForm form) {
        challengeForm = form;
    }

    public void reset() {
        repeatedNonce = RepeatedNonce.ACCEPTED;
        challengeForm = ChallengeForm.V2;
    }
}
