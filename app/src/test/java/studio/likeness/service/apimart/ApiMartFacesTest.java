package studio.likeness.service.apimart;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.text;
import static studio.likeness.service.Ends.value;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.LiveLink;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.Site;
import studio.likeness.service.Script;

/// Answers as apimart.md writes them.
class ApiMartFacesTest {
    private static final Site SITE =
            new Site(ServiceId.APIMART, URI.create("https://api.apimart.ai"));
    private static final Photo PHOTO = new Photo.At(URI.create("https://img.example/ann.jpg"));
    private static final Enrolling ANN =
            new Enrolling(FaceKind.REAL_PERSON, "Ann", "group-1", PHOTO);
    private static final Asset SENT =
            new Asset(
                    ServiceId.APIMART,
                    FaceKind.REAL_PERSON,
                    "",
                    "group-1",
                    "task_01REVIEW",
                    "Ann",
                    AssetState.REVIEWING);

    private final Script script = new Script();
    private final FaceService faces = new ApiMart(SITE, script, key("sk-1")).faces();

    private LiveLink begun() throws InterruptedException {
        script.answers(
                        200,
                        "{\"code\":200,\"data\":{\"id\":\"task_01S\",\"status\":\"completed\"}}")
                .answers(200, session("tok-before"));
        return value(faces.begin("Ann"));
    }

    private static String session(String token) {
        return """
               {"code":200,"data":{"id":"task_01S","status":"completed","result":{
                "byted_token":"%s","h5_link":"https://verify.example/?t=abc\\\\u0026k=1",
                "raw_response":{}}}}"""
                .formatted(token);
    }

    /// 3a, and its double escape.
    @Test
    void aSessionIsATaskWithALink() throws InterruptedException {
        var link = begun();
        assertThat(text(link.link())).isEqualTo("https://verify.example/?t=abc&k=1");
        assertThat(text(link.ticket().orElseThrow())).isEqualTo("task_01S");
        assertThat(script.calls()).hasSize(2);
        assertThat(Script.body(script.calls().getFirst()))
                .isEqualTo(
                        "{\"project_name\":\"default\",\"callback_url\":\"https://apimart.ai/\"}");
        assertThat(script.last().address())
                .isEqualTo(URI.create("https://api.apimart.ai/v1/tasks/task_01S?language=en"));
    }

    /// 3b: the task is read again, because the token changes with the check; the group may stand in
    /// many places.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":200,\"data\":{\"group_id\":\"group-1\"}}",
                "{\"code\":200,\"data\":{\"GroupId\":\"group-1\"}}",
                "{\"code\":200,\"data\":{\"result\":{\"group_id\":\"group-1\"}}}",
                "{\"code\":200,\"data\":{\"result\":{\"GroupId\":\"group-1\"}}}",
                "{\"code\":200,\"data\":{\"raw_response\":{\"Result\":{\"GroupId\":\"group-1\"}}}}",
                "{\"code\":200,\"data\":{\"result\":{\"raw_response\":{\"Result\":{\"GroupId\":"
                        + "\"group-1\"}}}}}"
            })
    void theGroupIsFoundWhereverItStands(String body) throws InterruptedException {
        var link = begun();
        script.answers(200, session("tok-after")).answers(200, body);
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Verified("group-1"));
        assertThat(Script.body(script.last()))
                .isEqualTo("{\"project_name\":\"default\",\"byted_token\":\"tok-after\"}");
    }

    /// 3b
    @Test
    void theGroupMayBeInATaskOfItsOwn() throws InterruptedException {
        var link = begun();
        script.answers(200, session("tok"))
                .answers(200, "{\"code\":200,\"data\":{\"id\":\"task_01R\"}}")
                .answers(200, "{\"code\":200,\"data\":{\"result\":{\"group_id\":\"group-1\"}}}");
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Verified("group-1"));
        assertThat(script.last().address().getPath()).isEqualTo("/v1/tasks/task_01R");
    }

    /// 3b: no group means not finished; a refused token is over.
    @Test
    void noGroupIsNotFinished() throws InterruptedException {
        var link = begun();
        script.answers(200, session("tok"))
                .answers(200, "{\"code\":200,\"data\":{\"status\":\"processing\"}}")
                .answers(200, session("tok"))
                .answers(400, "{\"error\":{\"code\":400,\"message\":\"byted_token is expired\"}}");
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Waiting());
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Expired());
    }

    /// 3c
    @Test
    void aRealPersonIsSentForReview() {
        var order = faces.enroll(ANN);
        assertThat(order.paidBy()).isEqualTo(PaidBy.KEY);
        assertThat(order.call().address().getPath()).isEqualTo("/v1/seedance2/real-avatar");
        assertThat(Script.body(order.call()))
                .isEqualTo(
                        """
                        {"project_name":"default","asset_type":"Image","group_id":"group-1",\
                        "assets":[{"url":"https://img.example/ann.jpg","name":"Ann"}]}""");
        var asset =
                value(
                        order.read(
                                Script.answer(
                                        200,
                                        "{\"code\":200,\"data\":{\"id\":\"task_01REVIEW\","
                                                + "\"status\":\"processing\"}}")));
        assertThat(asset).isEqualTo(SENT);
    }

    /// 4: a group by name or by id, never both.
    @Test
    void anInventedPersonGetsAGroup() {
        var order = faces.enroll(new Enrolling(FaceKind.VIRTUAL, "Knight", "", PHOTO));
        assertThat(order.call().address().getPath()).isEqualTo("/v1/seedance2/private-avatar");
        assertThat(Script.body(order.call()))
                .contains("\"group\":{\"name\":\"Knight\",\"description\":\"\"}")
                .doesNotContain("group_id");
        var more = faces.enroll(new Enrolling(FaceKind.VIRTUAL, "Knight", "group-2", PHOTO));
        assertThat(Script.body(more.call()))
                .contains("\"group_id\":\"group-2\"")
                .doesNotContain("\"group\":");
    }

    /// 3c: what is usable counts, whatever the task is called.
    @Test
    void aReviewCalledFailedMayHaveTakenTheFace() throws InterruptedException {
        script.answers(
                200,
                """
                {"code":200,"data":{"id":"t","status":"failed","progress":100,"result":{
                 "usable_assets":[{"asset_id":"a1","asset_url":"asset://a1","status":"Active"}],
                 "failed_assets":[{"asset_id":"a2","status":"Failed"}]}}}""");
        var asset = value(faces.state(SENT));
        assertThat(asset.id()).isEqualTo("a1");
        assertThat(asset.state()).isEqualTo(AssetState.READY);
        script.answers(
                200,
                "{\"data\":{\"status\":\"SUCCESS\",\"result\":{\"asset_url\":\"asset://a9\"}}}");
        assertThat(value(faces.state(SENT)).id()).isEqualTo("a9");
    }

    /// 3c: where the reason stands is not known.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"error":{"code":"FaceMismatch","message":"no"}} | FaceNotMatched | ''
                    {"error":{"message":"too dark"}}                 | PhotoRefused   | too dark
                    {"reason":"too dark"}                            | PhotoRefused   | too dark
                    {"status":"Failed"}                              | PhotoRefused   | review failed
                    """)
    void aReviewThatTookNothing(String failed, String kind, String reason)
            throws InterruptedException {
        script.answers(
                200,
                """
                {"code":200,"data":{"status":"failed","error":{"message":"review failed"},
                 "result":{"usable_assets":[],"failed_assets":[%s]}}}"""
                        .formatted(failed));
        var problem = problem(faces.state(SENT));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(problem.values().getOrDefault("reason", "")).isEqualTo(reason);
        assertThat(problem.money()).isEqualTo(Money.NOT_INVOLVED);
    }

    /// 5
    @ParameterizedTest
    @ValueSource(strings = {"pending", "processing", "submitted", "retrying", "new word"})
    void aReviewThatGoesOn(String word) throws InterruptedException {
        script.answers(200, "{\"code\":200,\"data\":{\"status\":\"%s\"}}".formatted(word));
        assertThat(value(faces.state(SENT)).state()).isEqualTo(AssetState.REVIEWING);
    }

    /// 7
    @Test
    void aPhotoIsUploaded() throws InterruptedException {
        script.answers(200, "{\"url\":\"https://upload.apimart.ai/f/image/e.jpg\",\"bytes\":3}")
                .answers(413, "{\"error\":{\"code\":413,\"message\":\"too large\"}}");
        var photo =
                new Photo.Held(
                        new Body.Content("jpg".getBytes(StandardCharsets.UTF_8)), "image/jpeg");
        assertThat(value(faces.host(photo)))
                .isEqualTo(new Photo.At(URI.create("https://upload.apimart.ai/f/image/e.jpg")));
        assertThat(script.last().body())
                .isEqualTo(
                        Body.form(
                                new Body.Upload(
                                        "file", "photo.jpeg", "image/jpeg", photo.content())));
        assertThat(problem(faces.host(photo)))
                .isEqualTo(new FaceProblem.PhotoRefused("APIMart", "too large"));
    }

    /// 8
    @ParameterizedTest
    @CsvSource({
        "400, nsfw, RequestRefused",
        "400, group_id is not found, PersonNotFound",
        "400, url must be public, PhotoNotReached",
        "401, no, KeyRefused",
        "402, no, BalanceTooLow",
        "403, this key may not, KeyNotAllowed",
        "429, no, TooManyCalls",
        "500, no, LeftInDoubt",
        "502, no, LeftInDoubt"
    })
    void whatARefusalOfAFaceMeans(int status, String message, String kind) {
        var body =
                "{\"error\":{\"code\":%d,\"message\":\"%s\",\"type\":\"x\"}}"
                        .formatted(status, message);
        var problem = problem(faces.enroll(ANN).read(Script.answer(status, body)));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(problem.money()).isEqualTo(status < 500 ? Money.NOT_CHARGED : Money.UNKNOWN);
    }
}
