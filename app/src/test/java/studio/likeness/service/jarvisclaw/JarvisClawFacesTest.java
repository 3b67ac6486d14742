package studio.likeness.service.jarvisclaw;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.text;
import static studio.likeness.service.Ends.value;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;
import studio.likeness.service.Script;

/// Answers as jarvisclaw.md writes them.
class JarvisClawFacesTest {
    private static final Site SITE =
            new Site(ServiceId.JARVISCLAW, URI.create("https://api.jarvisclaw.ai"));
    private static final Enrolling ANN =
            new Enrolling(
                    FaceKind.REAL_PERSON,
                    "Ann",
                    "legacy_rf_10001",
                    new Photo.At(URI.create("https://img.example/ann.jpg")));

    private final Script script = new Script();
    private final FaceService faces = new JarvisClaw(SITE, script, key("sk-1")).faces();
    private final FaceService walletFaces =
            new JarvisClaw(SITE, script, ServiceKey.missing(ServiceId.JARVISCLAW)).faces();

    /// 3a
    @Test
    void aStartGivesALinkAndAGroup() throws InterruptedException {
        script.answers(
                200,
                """
                {"object":"realface.init","group_id":"legacy_rf_10001",
                 "h5_link":"https://kyc.byteintl.com/?accessKeyId=x&bytedToken=z",
                 "status":"pending_validation","expires_in_seconds":90}""");
        var link = value(faces.begin("Ann"));
        assertThat(link.group()).contains("legacy_rf_10001");
        assertThat(link.life()).isEqualTo(Duration.ofSeconds(90));
        assertThat(script.last().address())
                .isEqualTo(URI.create("https://api.jarvisclaw.ai/v1/marketplace/realface/init"));
        assertThat(script.last().headers().first("Authorization")).contains("Bearer sk-1");
        assertThat(Script.body(script.last())).isEqualTo("{\"name\":\"Ann\"}");
    }

    /// 3, the older generation of the documents.
    @Test
    void olderNamesAreReadToo() throws InterruptedException {
        script.answers(
                        200,
                        """
                        {"group_id":"grp_1","verification_url":"https://kyc.byteintl.com/?v=1",
                         "created_at":"2026-06-15T10:00:00Z",
                         "expires_at":"2026-06-15T10:01:00Z"}""")
                .answers(200, "{\"status\":\"in_progress\"}")
                .answers(200, "{\"status\":\"completed\"}");
        var link = value(faces.begin("Ann"));
        assertThat(text(link.link())).isEqualTo("https://kyc.byteintl.com/?v=1");
        assertThat(link.life()).isEqualTo(Duration.ofMinutes(1));
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Waiting());
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Verified("grp_1"));
    }

    /// 3b
    @Test
    void theFourWordsOfAState() throws InterruptedException {
        script.answers(200, "{\"status\":\"pending_validation\"}")
                .answers(200, "{\"status\":\"active\"}")
                .answers(200, "{\"status\":\"expired\"}")
                .answers(200, "{\"status\":\"FAILED\"}");
        assertThat(value(faces.lookAt("g"))).isEqualTo(new Liveness.Waiting());
        assertThat(script.last().address().getRawQuery()).isEqualTo("groupId=g");
        assertThat(value(faces.lookAt("g"))).isEqualTo(new Liveness.Verified("g"));
        assertThat(value(faces.lookAt("g"))).isEqualTo(new Liveness.Expired());
        assertThat(value(faces.lookAt("g"))).isEqualTo(new Liveness.NotPassed());
    }

    /// 1: with a key the account pays, without one no header goes out and the wallet does.
    @Test
    void aKeyThatIsSetPaysBeforeTheWallet() {
        var byKey = faces.enroll(ANN);
        assertThat(byKey.paidBy()).isEqualTo(PaidBy.KEY);
        assertThat(byKey.call().headers().first("Authorization")).contains("Bearer sk-1");
        var byWallet = walletFaces.enroll(ANN);
        assertThat(byWallet.paidBy()).isEqualTo(PaidBy.WALLET);
        assertThat(byWallet.call().headers().has("Authorization")).isFalse();
        assertThat(Script.body(byWallet.call()))
                .isEqualTo(Script.body(byKey.call()))
                .isEqualTo(
                        "{\"name\":\"Ann\",\"image_url\":\"https://img.example/ann.jpg\","
                                + "\"group_id\":\"legacy_rf_10001\"}");
    }

    /// 3f: what a wallet client has to send to free calls is not known.
    @Test
    void withoutAKeyACheckCannotBegin() throws InterruptedException {
        assertThat(problem(walletFaces.begin("Ann")))
                .isEqualTo(new ServiceProblem.KeyMissing("JarvisClaw"));
        assertThat(script.calls()).isEmpty();
    }

    /// 3e
    @ParameterizedTest
    @CsvSource({
        "425, liveness_incomplete, CheckNotFinished",
        "422, face_match_failed, FaceNotMatched",
        "429, rate_limited, TooManyCalls",
        "400, invalid_image_url, PhotoNotReached",
        "400, session_expired, CheckExpired",
        "404, group_not_found, CheckUnknown",
        "402, insufficient_balance, BalanceTooLow",
        "401, unauthorized, KeyRefused",
        "503, service_unavailable, LeftInDoubt"
    })
    void whatARefusalOfAnEnrolmentMeans(int status, String code, String kind) {
        var body = "{\"error\":{\"code\":\"%s\",\"message\":\"in words\"}}".formatted(code);
        var problem = problem(faces.enroll(ANN).read(Script.answer(status, body)));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(problem.money()).isEqualTo(status == 503 ? Money.UNKNOWN : Money.NOT_CHARGED);
    }

    @Test
    void theHourHasTenStarts() throws InterruptedException {
        script.answers(429, "{\"error\":{\"code\":\"rate_limited\"},\"retry_after\":1200}");
        assertThat(problem(faces.begin("Ann")))
                .isEqualTo(new FaceProblem.StartsUsedUp("JarvisClaw", 1200));
    }

    /// 9: a refusal with status 200.
    @Test
    void aRefusalInGoodClothesIsNoAsset() {
        var answer = Script.answer(200, "{\"success\":false,\"message\":\"no channel\"}");
        assertThat(problem(faces.enroll(ANN).read(answer)))
                .isEqualTo(new ServiceProblem.RequestRefused("JarvisClaw", "no channel"));
    }
}
