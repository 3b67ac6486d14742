package studio.likeness.service.anyfast;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.text;
import static studio.likeness.service.Ends.value;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.Site;
import studio.likeness.service.Script;

/// Answers as anyfast.md writes them.
class AnyFastFacesTest {
    private static final Site SITE =
            new Site(ServiceId.ANYFAST, URI.create("https://www.anyfast.ai"));
    private static final String GROUP = "group-20260911101702-q7w2e";
    private static final String ID = "asset-20260911102210-m4n8p";
    private static final Enrolling ANN =
            new Enrolling(
                    FaceKind.REAL_PERSON,
                    "Ann",
                    GROUP,
                    new Photo.At(URI.create("https://img.example/ann.jpg")));
    private static final Asset SENT =
            new Asset(
                    ServiceId.ANYFAST,
                    FaceKind.REAL_PERSON,
                    ID,
                    GROUP,
                    "",
                    "Ann",
                    AssetState.REVIEWING);

    private final Script script = new Script();
    private Duration uptime = Duration.ZERO;
    private final FaceService faces =
            new AnyFast(SITE, script, key("sk-1"), clock(), count -> new byte[count]).faces();

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant now() {
                return Instant.EPOCH;
            }

            @Override
            public Duration uptime() {
                return uptime;
            }
        };
    }

    /// 3.1: the page is always named, though the document calls it optional.
    @Test
    void aSessionGivesALongLinkAndAToken() throws InterruptedException {
        script.answers(
                200,
                """
                {"BytedToken":"20260911101530AB12CD","CallbackURL":"https://www.anyfast.ai/",
                 "H5Link":"https://www.byteplus.com/en/liveness-face-manage/authorization?pl=XYZ&uid=1"}""");
        var link = value(faces.begin("Ann"));
        assertThat(text(link.link())).endsWith("?pl=XYZ&uid=1");
        assertThat(text(link.ticket().orElseThrow())).isEqualTo("20260911101530AB12CD");
        assertThat(link.group()).isEmpty();
        assertThat(link.life()).isEqualTo(Duration.ofMinutes(2));
        assertThat(script.last().address())
                .isEqualTo(
                        URI.create(
                                "https://www.anyfast.ai/volc/asset/CreateVisualValidateSession"));
        assertThat(Script.body(script.last()))
                .isEqualTo("{\"CallbackURL\":\"https://www.anyfast.ai/\"}");
    }

    /// 3.2: filled, empty, expired or used; and byteplus.md 3: a wrapper round the result.
    @Test
    void aLookTellsWhetherThereIsAGroup() throws InterruptedException {
        script.answers(200, "{\"BytedToken\":\"tok\",\"H5Link\":\"https://www.byteplus.com/\"}")
                .answers(200, "{\"GroupId\":\"\"}")
                .answers(200, "{\"GroupId\":\"%s\"}".formatted(GROUP))
                .answers(
                        200,
                        "{\"ResponseMetadata\":{},\"Result\":{\"GroupId\":\"%s\"}}"
                                .formatted(GROUP))
                .answers(404, "{\"code\":\"NotFound\",\"message\":\"token expired or used\"}");
        var link = value(faces.begin("Ann"));
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Waiting());
        assertThat(Script.body(script.last())).isEqualTo("{\"BytedToken\":\"tok\"}");
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Verified(GROUP));
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Verified(GROUP));
        assertThat(value(faces.look(link))).isEqualTo(new Liveness.Expired());
    }

    /// 4: the name has never been used in the group.
    @Test
    void anAssetIsSentUnderANameOfItsOwn() {
        var order = faces.enroll(ANN);
        assertThat(order.paidBy()).isEqualTo(PaidBy.KEY);
        assertThat(order.call().paying()).isTrue();
        assertThat(order.call().limits().idle()).isEqualTo(Duration.ofMinutes(5));
        assertThat(Script.body(order.call()))
                .isEqualTo(
                        """
                        {"model":"volc-asset","GroupId":"group-20260911101702-q7w2e",\
                        "Name":"Ann-000000","AssetType":"Image",\
                        "URL":"https://img.example/ann.jpg"}""");
        var asset = value(order.read(Script.answer(200, "{\"Id\":\"%s\"}".formatted(ID))));
        assertThat(asset).isEqualTo(SENT);
    }

    @Test
    void aLongNameLeavesRoomForItsMark() {
        var name = "😀".repeat(64);
        var order = faces.enroll(new Enrolling(ANN.kind(), name, GROUP, ANN.photo()));
        assertThat(Script.body(order.call())).contains("\"" + "😀".repeat(56) + "-000000\"");
    }

    /// 4: a data URI for a picture in hand.
    @Test
    void aPictureInHandGoesAlong() {
        var content = new Body.Content("png".getBytes(StandardCharsets.UTF_8));
        var photo = new Photo.Held(content, "image/png");
        var order = faces.enroll(new Enrolling(ANN.kind(), "Ann", GROUP, photo));
        assertThat(Script.body(order.call())).contains("\"URL\":\"data:image/png;base64,cG5n\"");
        assertThat(faces.offer().of(FaceKind.REAL_PERSON).photo()).contains(PhotoForm.INLINE);
    }

    /// 4, failures, and 8.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    400 | {"code":"x","message":"GroupType must be one of [AIGC]"}           | WrongKeyGroup
                    404 | {"code":"NotFound","message":"[NotFound.group_id] not found"}      | PersonNotFound
                    502 | upstream: face consistency check failed                            | FaceNotMatched
                    401 | {"error":{"type":"new_api_error","code":"","message":"Invalid token"}} | KeyRefused
                    403 | {"error":{"code":"insufficient_user_quota","message":"no"}}        | BalanceTooLow
                    429 | {"error":{"code":"rate_limit_exceeded","message":"no"}}            | TooManyCalls
                    400 | {"code":"MissingParameter","message":"[MissingParameter.Name] Name"} | RequestRefused
                    504 | <html>                                                             | LeftInDoubt
                    200 | {}                                                                 | LeftInDoubt
                    """)
    void whatARefusalOfAnAssetMeans(int status, String body, String kind) {
        var problem = problem(faces.enroll(ANN).read(Script.answer(status, body)));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
    }

    /// 5.1 and 5.2: lists are where an asset of a person is found.
    @Test
    void aReviewIsReadFromTheList() throws InterruptedException {
        script.answers(200, list("Processing", "")).answers(200, list("Active", ""));
        assertThat(value(faces.state(SENT))).isEqualTo(SENT);
        assertThat(Script.body(script.last()))
                .isEqualTo(
                        """
                        {"model":"volc-asset","Filter":{"GroupIds":["group-20260911101702-q7w2e"],\
                        "GroupType":"LivenessFace"},"PageNumber":1,"PageSize":100}""");
        assertThat(value(faces.state(SENT)).state()).isEqualTo(AssetState.READY);
    }

    @Test
    void aReviewThatWentBadHasItsReasonAndWasCharged() throws InterruptedException {
        script.answers(200, list("Failed", "FaceMismatch"))
                .answers(200, list("Failed", "PixelCountTooSmall"));
        assertThat(problem(faces.state(SENT)))
                .isEqualTo(new FaceProblem.FaceNotMatched(Money.CHARGED));
        assertThat(problem(faces.state(SENT)))
                .isEqualTo(
                        new FaceProblem.PhotoRefused(
                                "AnyFast", "face check failed", Money.CHARGED));
    }

    private static String list(String status, String code) {
        return """
               {"Items":[{"Id":"%s","Name":"Ann-000000","GroupId":"%s","Status":"%s",
                 "Error":{"Code":"%s","Message":"face check failed"}}],"TotalCount":1}"""
                .formatted(ID, GROUP, status, code);
    }

    /// 5.1: missing for about 20 seconds is normal.
    @Test
    void anAssetThatStaysMissingIsLost() throws InterruptedException {
        missing();
        assertThat(value(faces.state(SENT))).isEqualTo(SENT);
        uptime = Duration.ofSeconds(25);
        missing();
        assertThat(problem(faces.state(SENT))).isEqualTo(new FaceProblem.FaceLost("AnyFast"));
        missing();
        assertThat(value(faces.state(SENT.in(AssetState.READY))).state())
                .isEqualTo(AssetState.GONE);
    }

    private void missing() {
        script.answers(200, "{\"Items\":[]}").answers(200, "{\"Items\":[]}");
    }

    /// 5.2: with the type, and on nothing or a 400 once without it.
    @Test
    void theListIsAskedTheOtherWayOnce() throws InterruptedException {
        var untyped = "{\"code\":\"InvalidParameter\",\"message\":\"[x.Filter] no\"}";
        script.answers(400, untyped).answers(400, untyped).answers(200, list("Active", ""));
        assertThat(value(faces.enrolled())).extracting(Asset::id).containsExactly(ID);
        assertThat(Script.body(script.last())).contains("\"Filter\":{}");
        assertThat(script.calls()).hasSize(3);
    }

    /// 5.3: a group's name comes back with a prefix, so the mark in it is what it is known by.
    @Test
    void aGroupIsMadeWithAMarkAndFoundByIt() throws InterruptedException {
        var groups = faces.groups().orElseThrow();
        var order = groups.make("Nova of the far and bright sea", "c0ffee");
        assertThat(order.paidBy()).isEqualTo(PaidBy.KEY);
        assertThat(order.call().paying()).isTrue();
        assertThat(Script.body(order.call()))
                .isEqualTo(
                        """
                        {"model":"volc-asset","Name":"c0ffee-Nova of the far and ",\
                        "GroupType":"AIGC"}""");
        assertThat(value(order.read(Script.answer(200, "{\"Id\":\"group-1\"}"))))
                .isEqualTo("group-1");
        script.answers(200, groups("u1-ab-000000-Nova", "u1-ab-c0ffee-Nova"));
        assertThat(value(groups.find("c0ffee"))).contains("group-u1-ab-c0ffee-Nova");
        assertThat(Script.body(script.last()))
                .contains("\"Filter\":{\"Name\":\"c0ffee\",\"GroupType\":\"AIGC\"}");
    }

    /// 5.2: on nothing or a 400 once without the type; a list that fails is not an empty one.
    @Test
    void groupsAreAskedForTheOtherWayOnce() throws InterruptedException {
        var groups = faces.groups().orElseThrow();
        script.answers(200, groups()).answers(200, groups("c0ffee-Nova"));
        assertThat(value(groups.find("c0ffee"))).contains("group-c0ffee-Nova");
        assertThat(Script.body(script.last())).contains("\"Filter\":{\"Name\":\"c0ffee\"}");
        script.answers(400, "{\"code\":\"x\",\"message\":\"[x.Filter]\"}").answers(200, groups());
        assertThat(value(groups.find("c0ffee"))).isEmpty();
        script.answers(503, "").answers(503, "");
        assertThat(problem(groups.find("c0ffee"))).isInstanceOf(ServiceProblem.ServiceDown.class);
    }

    private static String groups(String... names) {
        return Stream.of(names)
                .map("{\"Id\":\"group-%1$s\",\"Name\":\"%1$s\"}"::formatted)
                .collect(Collectors.joining(",", "{\"Items\":[", "]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    403 | {"error":{"code":"insufficient_user_quota","message":"no"}} | BalanceTooLow
                    400 | {"code":"MissingParameter","message":"[x.Name] Name"}       | RequestRefused
                    504 | <html>                                                      | LeftInDoubt
                    200 | {}                                                          | LeftInDoubt
                    """)
    void whatARefusalOfAGroupMeans(int status, String body, String kind) {
        var order = faces.groups().orElseThrow().make("Nova", "c0ffee");
        var problem = problem(order.read(Script.answer(status, body)));
        assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
    }

    /// 1: a key of another token group sees characters alone.
    @Test
    void charactersAreListedApartFromPeople() throws InterruptedException {
        script.answers(200, list("Active", ""))
                .answers(400, "{\"code\":\"x\",\"message\":\"GroupType must be one of [AIGC]\"}");
        assertThat(value(faces.enrolled()))
                .extracting(Asset::kind)
                .containsExactly(FaceKind.VIRTUAL);
        script.answers(200, list("Active", "")).answers(200, list("Active", ""));
        assertThat(value(faces.enrolled())).hasSize(1);
        script.answers(503, "").answers(503, "");
        assertThat(problem(faces.enrolled())).isInstanceOf(ServiceProblem.ServiceDown.class);
    }
}
