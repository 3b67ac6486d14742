package studio.likeness.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final String SERVICE = "BlockRun";

    @Test
    void aSentenceMayNameWhatAKindHoldsAndNothingElse() {
        assertThat(new ServiceProblem.TooManyCalls(SERVICE, 30).values())
                .containsOnly(entry("service", SERVICE), entry("seconds", 30L));
        assertThat(new Problem.WalletLocked().values()).isEmpty();
        assertThat(new VideoProblem.SoundRefused(SERVICE, Money.RESERVED).values())
                .containsOnly(entry("service", SERVICE));
    }

    @Test
    void theSameValuesGoWithWhatHappenedAndWithWhatToDo() {
        var problem = new ChainProblem.NodeBehind("node.example");

        assertThat(problem.what().key()).isEqualTo("problem.node-behind.what");
        assertThat(problem.next().key()).isEqualTo("problem.node-behind.next");
        assertThat(problem.what().values()).isEqualTo(problem.next().values());
    }

    @Test
    void aClockIsAsFarOffOneWayAsTheOther() {
        assertThat(new PaymentProblem.ClockOff(SERVICE, -61).values())
                .containsEntry("seconds", 61L);
    }

    @Test
    void aLostAnswerLeavesTheMoneyInDoubtAndIsNotOfferedAgain() {
        var problem = new PaymentProblem.PaymentUnknown("pay.example");

        assertThat(problem.money()).isEqualTo(Money.UNKNOWN);
        assertThat(problem.act()).isEqualTo(Act.DISMISS);
    }

    @Test
    void aKindThatWasToldAboutTheMoneySaysThat() {
        assertThat(new VideoProblem.SoundRefused(SERVICE, Money.RESERVED).money())
                .isEqualTo(Money.RESERVED);
        assertThat(new VideoProblem.SoundRefused(SERVICE).money()).isEqualTo(Money.NOT_CHARGED);
        assertThat(new FaceProblem.FaceNotMatched(Money.CHARGED).money()).isEqualTo(Money.CHARGED);
    }

    @Test
    void aPaymentThatDidNotLeaveMayGoAgainWithItsMoneyHeld() {
        var problem = new PaymentProblem.PaymentNotSent("pay.example");

        assertThat(problem.money()).isEqualTo(Money.RESERVED);
        assertThat(problem.act()).isEqualTo(Act.TRY_AGAIN);
    }

    /// A sentence is kept on disk with its values, and what became of the money is told apart.
    @Test
    void whatBecameOfTheMoneyIsNoPartOfTheSentence() {
        var refused = new FaceProblem.PhotoRefused("AnyFast", "too dark", Money.CHARGED);
        assertThat(refused.values()).containsOnlyKeys("service", "reason");
        assertThat(refused.money()).isEqualTo(Money.CHARGED);
    }
}
