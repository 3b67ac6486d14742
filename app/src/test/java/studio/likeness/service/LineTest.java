package studio.likeness.service;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.value;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;

class LineTest {
    private static final Site SITE = new Site(ServiceId.ANYFAST, URI.create("https://a.example"));

    private final Script script = new Script();
    private final Line line = new Line(SITE, script, key("sk-1"));

    private static Problem meant(Complaint complaint) {
        return Meaning.of(ServiceId.ANYFAST, complaint, Stake.KEY);
    }

    @Test
    void theKeyGoesAlongAndPrintsNowhere() throws InterruptedException {
        script.answers(200, "{}");
        value(line.askWithKey(line.get("/v1/models"), LineTest::meant));
        assertThat(script.last().headers().first("Authorization")).contains("Bearer sk-1");
        assertThat(script.last().toString()).doesNotContain("sk-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer sk-1", "sk 1", "", "sk-1\n", "схлюч"})
    void aKeyThatCannotBeSentIsNotSent(String bad) throws InterruptedException {
        var line = new Line(SITE, script, key(bad));
        assertThat(problem(line.askWithKey(line.get("/v1/models"), LineTest::meant)))
                .isEqualTo(new ServiceProblem.KeyRefused("AnyFast"));
        assertThat(script.calls()).isEmpty();
    }

    @Test
    void anOrderWithoutAKeyIsToldAsThat() {
        var bare = new Line(SITE, script, ServiceKey.missing(ServiceId.ANYFAST));
        var order =
                bare.orderWithKey(bare.get("/v1/x"), a -> bare.read(a, Stake.KEY, LineTest::meant));
        assertThat(order.call().headers().has("Authorization")).isFalse();
        assertThat(order.call().paying()).isTrue();
        assertThat(problem(order.read(Script.answer(401, "{}"))))
                .isEqualTo(new ServiceProblem.KeyMissing("AnyFast"));
    }

    /// A wallet's demand for money would else look like an empty account.
    @Test
    void aKeyThatIsLockedIsToldAsThatWhateverTheAnswer() {
        var locked =
                new ServiceKey() {
                    @Override
                    public boolean isSet() {
                        return true;
                    }

                    @Override
                    public Outcome<Secret> lend() {
                        return Outcome.failed(new Problem.WalletLocked());
                    }
                };
        var line = new Line(SITE, script, locked);
        var order =
                line.orderWithKey(line.get("/v1/x"), a -> line.read(a, Stake.KEY, LineTest::meant));
        assertThat(problem(order.read(Script.answer(402, "{\"accepts\":[]}"))))
                .isEqualTo(new Problem.WalletLocked());
    }

    @ParameterizedTest
    @CsvSource({
        "401, KeyRefused, NOT_CHARGED",
        "402, BalanceTooLow, NOT_CHARGED",
        "403, KeyNotAllowed, NOT_CHARGED",
        "404, NotOffered, NOT_CHARGED",
        "429, TooManyCalls, NOT_CHARGED",
        "400, RequestRefused, NOT_CHARGED",
        "307, NotUnderstood, NOT_INVOLVED",
        "408, LeftInDoubt, UNKNOWN",
        "500, LeftInDoubt, UNKNOWN",
        "504, LeftInDoubt, UNKNOWN"
    })
    void whatAStatusMeansForAnOrderByKey(int status, String kind, Money money) {
        var problem = problem(line.read(Script.answer(status, "{}"), Stake.KEY, LineTest::meant));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(problem.money()).isEqualTo(money);
    }

    @Test
    void aFaultCostsNothingWhereNothingWasOrdered() {
        Outcome<Said> read =
                line.read(
                        Script.answer(502, ""),
                        Stake.NOTHING,
                        c -> Meaning.of(ServiceId.ANYFAST, c, Stake.NOTHING));
        assertThat(problem(read)).isEqualTo(new ServiceProblem.ServiceDown("AnyFast", 502));
    }

    @Test
    void anOrderWhoseAnswerCannotBeReadIsInDoubt() {
        assertThat(problem(line.read(Script.answer(200, "<html>"), Stake.KEY, LineTest::meant)))
                .isEqualTo(new ServiceProblem.LeftInDoubt("AnyFast", 200));
    }

    @Test
    void anEmptyAccountIsKnownByItsWords() {
        var body = "{\"error\":{\"code\":\"insufficient_user_quota\",\"message\":\"not enough\"}}";
        assertThat(problem(line.read(Script.answer(403, body), Stake.KEY, LineTest::meant)))
                .isEqualTo(new ServiceProblem.BalanceTooLow("AnyFast"));
    }
}
