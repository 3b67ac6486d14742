package studio.likeness.service.blockrun;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.text;
import static studio.likeness.service.Ends.value;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.Site;
import studio.likeness.core.wallet.Address;
import studio.likeness.service.Ends;
import studio.likeness.service.Script;

/// Answers as blockrun.md writes them.
class BlockRunFacesTest {
    private static final Site SITE =
            new Site(ServiceId.BLOCKRUN, URI.create("https://blockrun.ai/api"));
    private static final Address WALLET =
            Ends.value(Address.received("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"));
    private static final Photo PHOTO = new Photo.At(URI.create("https://img.example/ada.jpg"));
    private static final Enrolling ADA =
            new Enrolling(FaceKind.REAL_PERSON, "Ada", "legacy_rf_4711", PHOTO);

    private final Script script = new Script();
    private final FaceService faces = new BlockRun(SITE, script, () -> Optional.of(WALLET)).faces();

    /// 4.1
    @Test
    void aStartGivesALinkAGroupAndTwoMinutes() throws InterruptedException {
        script.answers(
                200,
                """
                {"object":"realface.init","group_id":"legacy_rf_4711",
                 "h5_link":"https://kyc.byteintl.com/?accessKeyId=x&sessionToken=y",
                 "status":"pending_validation","expires_in_seconds":120,"next_steps":{}}""");
        try (var link = value(faces.begin("Ada"))) {
            assertThat(text(link.link()))
                    .isEqualTo("https://kyc.byteintl.com/?accessKeyId=x&sessionToken=y");
            assertThat(link.group()).contains("legacy_rf_4711");
            assertThat(link.life()).isEqualTo(Duration.ofMinutes(2));
        }
        assertThat(script.last().address())
                .isEqualTo(URI.create("https://blockrun.ai/api/v1/realface/init"));
        assertThat(Script.body(script.last())).isEqualTo("{\"name\":\"Ada\"}");
        assertThat(script.last().headers().has("Authorization")).isFalse();
    }

    /// 1.2: a start says `groupId` where an enrolment says `group_id`; an older page calls the link
    /// `h5Link`.
    @Test
    void aFreshCodeKeepsTheGroup() throws InterruptedException {
        script.answers(
                200,
                "{\"group_id\":\"legacy_rf_4711\",\"h5Link\":\"https://kyc.byteintl.com/?a=1\","
                        + "\"refreshed\":true}");
        var link = value(faces.renew("Ada", "legacy_rf_4711"));
        assertThat(link.life()).isEqualTo(Duration.ofMinutes(2));
        assertThat(Script.body(script.last()))
                .isEqualTo("{\"name\":\"Ada\",\"groupId\":\"legacy_rf_4711\"}");
    }

    /// 4.2
    @Test
    void aLookTellsHowFarThePersonIs() throws InterruptedException {
        script.answers(200, look("pending_validation", false))
                .answers(200, look("pending_validation", true))
                .answers(200, look("ACTIVE", false))
                .answers(200, look("something_new", false));
        assertThat(value(faces.lookAt("legacy_rf_4711"))).isEqualTo(new Liveness.Waiting());
        assertThat(script.last().address().getRawQuery()).isEqualTo("groupId=legacy_rf_4711");
        assertThat(value(faces.lookAt("legacy_rf_4711")))
                .isEqualTo(new Liveness.Verified("legacy_rf_4711"));
        assertThat(value(faces.lookAt("legacy_rf_4711")))
                .isEqualTo(new Liveness.Verified("legacy_rf_4711"));
        assertThat(value(faces.lookAt("legacy_rf_4711"))).isEqualTo(new Liveness.Waiting());
    }

    private static String look(String status, boolean ready) {
        return """
               {"object":"realface.status","group_id":"legacy_rf_4711","status":"%s",
                "asset_count":0,"ready_to_finalize":%s}"""
                .formatted(status, ready);
    }

    /// 4.3
    @Test
    void anEnrolmentIsPaidFromTheWalletAndReadyAtOnce() {
        var order = faces.enroll(ADA);
        assertThat(order.paidBy()).isEqualTo(PaidBy.WALLET);
        assertThat(order.call().paying()).isTrue();
        assertThat(order.longest()).isEqualTo(Duration.ofMinutes(5));
        assertThat(order.call().address().getPath()).isEqualTo("/api/v1/realface/enroll");
        assertThat(Script.body(order.call()))
                .isEqualTo(
                        "{\"name\":\"Ada\",\"image_url\":\"https://img.example/ada.jpg\","
                                + "\"group_id\":\"legacy_rf_4711\"}");
        var asset =
                value(
                        order.read(
                                Script.answer(
                                        200,
                                        """
                                        {"object":"realface","asset_id":"ta_0f1e2d3c",
                                         "group_id":"legacy_rf_4711","name":"Ada",
                                         "settlement":{"success":true,"tx_hash":"0xabc"}}""")));
        assertThat(asset.id()).isEqualTo("ta_0f1e2d3c");
        assertThat(asset.group()).isEqualTo("legacy_rf_4711");
        assertThat(asset.state()).isEqualTo(AssetState.READY);
    }

    /// 4.4
    @Test
    void aCharacterNeedsNoGroup() {
        var order = faces.enroll(new Enrolling(FaceKind.VIRTUAL, "Mascot", "", PHOTO));
        assertThat(order.call().address().getPath()).isEqualTo("/api/v1/portrait/enroll");
        assertThat(Script.body(order.call())).doesNotContain("group");
        assertThat(
                        value(
                                        order.read(
                                                Script.answer(
                                                        200,
                                                        "{\"asset_id\":\"ta_9a8b\",\"group_id\":"
                                                                + "\"tg_123abc\"}")))
                                .kind())
                .isEqualTo(FaceKind.VIRTUAL);
    }

    /// 4.3 and 7
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    425 | {"error":"not complete","group_status":"pending_validation"} | CheckNotFinished
                    422 | {"error":"The image does not match the live face"}           | FaceNotMatched
                    422 | {"error":"larger than 10 MB","code":"IMAGE_SIZE"}            | PhotoRefused
                    502 | {"error":"image_url could not be fetched"}                   | PhotoNotReached
                    400 | {"error":"image_url must be an http(s) URL"}                 | PhotoNotReached
                    502 | {"error":"upstream"}                                         | ServiceDown
                    400 | {"error":"Invalid request body","details":[]}                | RequestRefused
                    404 | {"error":"Asset group not found"}                            | CheckUnknown
                    404 | <html></html>                                                | NotOffered
                    503 | {}                                                           | NotOffered
                    429 | {"code":"RATE_LIMITED","retry_after_seconds":60}             | TooManyCalls
                    200 | {"object":"realface"}                                        | NotUnderstood
                    """)
    void whatARefusalOfAnEnrolmentMeans(int status, String body, String kind) {
        var problem = problem(faces.enroll(ADA).read(Script.answer(status, body)));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
    }

    /// 2.3 and 7
    @Test
    void whatARefusalOfAStartMeans() throws InterruptedException {
        script.answers(429, "{\"error\":\"Rate limit exceeded\",\"retryAfterSeconds\":1260}")
                .answers(404, "<html>")
                .answers(404, "{\"error\":\"Asset group not found\"}");
        assertThat(problem(faces.begin("Ada")))
                .isEqualTo(new FaceProblem.StartsUsedUp("BlockRun", 1260));
        assertThat(problem(faces.begin("Ada")))
                .isEqualTo(new ServiceProblem.NotOffered("BlockRun"));
        assertThat(problem(faces.renew("Ada", "legacy_rf_1")))
                .isEqualTo(new FaceProblem.CheckUnknown("BlockRun"));
    }

    /// 4.5
    @Test
    void bothListsOfTheWalletAreRead() throws InterruptedException {
        script.answers(
                        200,
                        """
                        {"wallet":"0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf","realfaces":[
                         {"assetId":"ta_0f1e","groupId":"legacy_rf_4711","name":"Ada"}],"count":1}""")
                .answers(200, "{\"portraits\":[{\"assetId\":\"ta_9\",\"name\":\"Mascot\"}]}");
        var assets = value(faces.enrolled());
        assertThat(assets).extracting("id").containsExactly("ta_0f1e", "ta_9");
        assertThat(assets).extracting("group").containsExactly("legacy_rf_4711", "");
        assertThat(script.last().address().getPath())
                .isEqualTo("/api/v1/wallet/" + WALLET + "/portraits");
    }

    /// 4.5
    @Test
    void aListThatFailsIsNotAnEmptyOne() throws InterruptedException {
        script.answers(200, "{\"realfaces\":[]}").answers(502, "");
        assertThat(problem(faces.enrolled()))
                .isEqualTo(new ServiceProblem.ServiceDown("BlockRun", 502));
    }

    @Test
    void whatIsOfferedIsInTheDataFile() {
        var offer = faces.offer();
        assertThat(offer.kinds()).containsExactlyInAnyOrder(FaceKind.values());
        assertThat(offer.of(FaceKind.REAL_PERSON).photo())
                .containsExactly(PhotoForm.PUBLIC_ADDRESS);
        assertThat(offer.check().hosts()).containsExactly("kyc.byteintl.com");
        assertThat(offer.check().keepsGroup()).isTrue();
        assertThat(offer.check().watchesByItself()).isTrue();
        assertThat(offer.photo().bytes()).isEqualTo(10 << 20);
    }
}
