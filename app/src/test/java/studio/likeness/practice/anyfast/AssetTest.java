package studio.likeness.practice.anyfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.picture.Files;
import studio.likeness.practice.world.FaultKind;

/// anyfast.md §4 and §5.
class AssetTest {
    private final Stand stand = new Stand();
    private final Visitor visitor = Visitor.of(stand, "sk-1");

    @AfterEach
    void stop() {
        stand.close();
    }

    /// §5.1: Processing, then Active with a short-lived address; §4: `Id` of upstream's pattern.
    @Test
    void aPictureBecomesActive() {
        var group = visitor.person();
        var created = visitor.create(group, "front-01", stand.host(Files.png(512, 512, 1)));
        assertThat(created.text("/Id")).matches("asset-\\d{14}-[a-z0-9]{5}");
        stand.pass(Duration.ofSeconds(2));
        assertThat(visitor.list(group).text("/Items/0/Status")).isEqualTo("Processing");
        var item = visitor.reviewed(group);
        assertThat(item.text("/Items/0/Status")).isEqualTo("Active");
        assertThat(item.text("/Items/0/GroupId")).isEqualTo(group);
        assertThat(item.text("/Items/0/ProjectName")).isEqualTo("default");
        assertThat(item.at("/Items/0/Error").isMissingNode()).isTrue();
        assertThat(item.at("/TotalCount").intValue()).isEqualTo(1);
        var link = item.text("/Items/0/URL");
        assertThat(visitor.caller().download(link).body()).isEqualTo(Files.png(512, 512, 1));
        stand.pass(Duration.ofHours(12));
        assertThat(visitor.caller().download(link).statusCode()).isEqualTo(403);
        var fresh = visitor.list(group).text("/Items/0/URL");
        assertThat(visitor.caller().download(fresh).statusCode()).isEqualTo(200);
    }

    /// §4: a public address, a data URI, Base64 alone (taken as PNG), and a form.
    @Test
    void takesInlineDataAndForms() {
        var base64 = Base64.getEncoder().encodeToString(Files.png(512, 512));
        var ids =
                new String[] {
                    visitor.create(visitor.person(), "a", "data:image/png;base64," + base64)
                            .text("/Id"),
                    visitor.create(visitor.person(), "a", base64).text("/Id"),
                    visitor.caller()
                            .form(
                                    "/volc/asset/CreateAsset",
                                    Map.of(
                                            "GroupId",
                                            visitor.person(),
                                            "Name",
                                            "a",
                                            "model",
                                            "volc-asset",
                                            "AssetType",
                                            "Image"),
                                    Files.png(512, 512))
                            .text("/Id")
                };
        assertThat(ids).allMatch(id -> id.startsWith("asset-"));
    }

    /// §4: in a form, leaving the type out silently means a picture.
    @Test
    void aFormWithoutATypeMeansAPicture() {
        var group = visitor.person();
        var fields = Map.of("GroupId", group, "Name", "clip", "model", "volc-asset-video");
        visitor.caller().form("/volc/asset/CreateAsset", fields, Files.mp4(5));
        var item = visitor.reviewed(group);
        assertThat(item.text("/Items/0/AssetType")).isEqualTo("Image");
        assertThat(item.text("/Items/0/Error/Code")).isEqualTo("UnsupportedImageFormat");
    }

    /// §9: a file outside the limits is accepted and only fails later.
    @ParameterizedTest
    @CsvSource({
        "200, 300, -1, InvalidParameter",
        "512, 512, 2, FaceMismatch",
        "512, 512, 0, FaceMismatch"
    })
    void aBadPictureFailsInItsReview(int width, int height, int faces, String code) {
        var group = visitor.person();
        var created = visitor.create(group, "a", stand.host(Files.png(width, height, faces)));
        assertThat(created.status()).isEqualTo(200);
        var item = visitor.reviewed(group);
        assertThat(item.text("/Items/0/Status")).isEqualTo("Failed");
        assertThat(item.text("/Items/0/Error/Code")).isEqualTo(code);
    }

    /// §5.1: the review says whose face it is not.
    @Test
    void aPictureOfSomebodyElseFailsInItsReview() {
        var group = visitor.person();
        visitor.create(group, "a", stand.portrait("other"));
        assertThat(visitor.reviewed(group).text("/Items/0/Error/Code")).isEqualTo("FaceMismatch");
    }

    @Test
    void aFileThatCannotBeFetchedFails() {
        var group = visitor.person();
        visitor.create(group, "a", stand.host(Files.png(1, 1)) + "0");
        assertThat(visitor.reviewed(group).text("/Items/0/Error/Code"))
                .isEqualTo("InvalidImageURL.Unreachable");
    }

    /// §4: somebody else's picture; told in the list, or as a 502 with a text that is no JSON.
    @Test
    void anotherFaceIsRefused() {
        var group = visitor.person();
        var picture = stand.host(Files.png(512, 512, 1));
        stand.ask(
                FaultKind.FACE_MISMATCH, "/anyfast/volc/asset/CreateAsset", "how", "mismatch-502");
        var refused = visitor.create(group, "a", picture);
        assertThat(refused.status()).isEqualTo(502);
        assertThat(refused.raw()).contains("face consistency");
        stand.ask(FaultKind.FACE_MISMATCH, "/anyfast/volc/asset/CreateAsset");
        visitor.create(group, "b", picture);
        assertThat(visitor.reviewed(group).text("/Items/0/Error/Message"))
                .isEqualTo("face check failed");
    }

    /// §4: 404 for another key's group, before anything is charged.
    @Test
    void aGroupOfAnotherKeyIsNotThere() {
        var group = visitor.person();
        var other = Visitor.of(stand, "sk-poor");
        var answer = other.create(group, "a", "https://studio.example/a.png");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("/message")).contains("[NotFound.group_id]");
        assertThat(other.list(group).at("/TotalCount").intValue()).isZero();
        assertThat(spent()).isZero();
    }

    /// §4: a name used twice answers as if the group were missing, and is charged.
    @Test
    void aRepeatedNameIsChargedAndRefused() {
        var group = visitor.person();
        var picture = stand.host(Files.png(512, 512, 1));
        assertThat(visitor.create(group, "front", picture).status()).isEqualTo(200);
        var again = visitor.create(group, "front", picture);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.text("/message")).contains("[NotFound.group_id]");
        assertThat(spent()).isEqualTo(2);
    }

    /// §4: a group made seconds ago may not be there yet.
    @Test
    void aFreshGroupCanBeMissingForAWhile() {
        var group = visitor.person();
        stand.ask(FaultKind.OTHER_READING, "/anyfast/volc/asset/CreateAsset", "how", "fresh-group");
        var picture = stand.host(Files.png(512, 512, 1));
        assertThat(visitor.create(group, "a", picture).status()).isEqualTo(404);
        assertThat(visitor.create(group, "a", picture).status()).isEqualTo(200);
        assertThat(spent()).isEqualTo(1);
    }

    /// §4: 400 naming the field.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{}' | [MissingParameter.URL]",
                "'{\"URL\": \"https://a.example\"}' | [MissingParameter.AssetType]",
                "'{\"URL\": \"https://a.example\", \"AssetType\": \"Image\"}' | [MissingParameter.Name]",
                "'{\"URL\": \"https://a.example\", \"AssetType\": \"Picture\"}' | [InvalidParameter.AssetType]",
                "'{\"URL\": \"https://a.example\", \"AssetType\": \"Video\"}' | [InvalidParameter.model]",
                "'{\"URL\": \"http://a.example\", \"AssetType\": \"Image\"}' | [InvalidParameter.URL]",
                "'{\"URL\": 7}' | [InvalidParameter.URL]",
                "'{\"URL\": \"https://a.example\", \"AssetType\": \"Image\", \"Name\": \"a\"}' | [MissingParameter.GroupId]",
                "'[]' | [InvalidParameter.body]"
            })
    void aBadFieldIsNamed(String body, String expected) {
        var answer = visitor.volc("CreateAsset", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/message")).contains(expected);
    }

    @Test
    void aNameHasAtMost64Characters() {
        var group = visitor.person();
        var answer = visitor.create(group, "x".repeat(65), "https://a.example/a.png");
        assertThat(answer.text("/message")).contains("[InvalidParameter.Name]");
    }

    /// §2: CreateAsset is billed by request; an empty account is told as §8 expects it.
    @Test
    void anEmptyAccountIsTold() {
        var poor = Visitor.of(stand, "sk-poor");
        var answer = poor.create(poor.person(), "a", stand.host(Files.png(512, 512, 1)));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("/error/type")).isEqualTo("new_api_error");
        assertThat(answer.text("/error/code")).isEqualTo("insufficient_user_quota");
    }

    private long spent() {
        return stand.world().log().entries().stream()
                .filter(e -> e.what().equals("charged"))
                .count();
    }
}
