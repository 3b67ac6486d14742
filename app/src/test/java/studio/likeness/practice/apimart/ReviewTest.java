package studio.likeness.practice.apimart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.picture.Files;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;

/// apimart.md §3c and §4: assets and their review.
class ReviewTest {
    private final Stand stand = new Stand();
    private final Visitor visitor = Visitor.of(stand, "sk-1");

    @AfterEach
    void stop() {
        stand.close();
    }

    private String picture() {
        return stand.host(Files.png(512, 512, 1));
    }

    /// §3c: the documented reply, and `asset_url` beside a single asset.
    @Test
    void allApprovedIsCompleted() {
        var submitted = visitor.submit(visitor.person(), picture());
        assertThat(submitted.text("/data/object")).isEqualTo("seedance.avatar.asset.task");
        assertThat(submitted.text("/data/status")).isEqualTo("processing");
        assertThat(submitted.at("/data/progress").intValue()).isEqualTo(10);
        assertThat(submitted.text("/data/model")).isEqualTo("doubao-seedance-2.0");
        var id = submitted.text("/data/id");
        assertThat(visitor.task(id).text("/data/status")).isEqualTo("processing");
        var done = visitor.finished(id);
        assertThat(done.text("/data/status")).isEqualTo("completed");
        assertThat(done.at("/data/progress").intValue()).isEqualTo(100);
        assertThat(done.text("/data/result/usable_assets/0/status")).isEqualTo("Active");
        assertThat(done.text("/data/result/usable_assets/0/asset_url"))
                .isEqualTo(done.text("/data/result/asset_url"))
                .isEqualTo("asset://" + done.text("/data/result/usable_assets/0/asset_id"));
        assertThat(done.at("/data/actual_time").longValue()).isPositive();
        assertThat(done.at("/data/error").isMissingNode()).isTrue();
    }

    /// §3c: failed as a whole, and the approved ones stay usable.
    @Test
    void aPartialSuccessIsCalledFailed() {
        var group = visitor.person();
        var id =
                visitor.submit(group, picture(), stand.host(Files.png(512, 512, 2)), picture())
                        .text("/data/id");
        var done = visitor.finished(id);
        assertThat(done.text("/data/status")).isEqualTo("failed");
        assertThat(done.at("/data/result/assets").size()).isEqualTo(3);
        assertThat(done.at("/data/result/usable_assets").size()).isEqualTo(2);
        assertThat(done.at("/data/result/failed_assets").size()).isEqualTo(1);
        assertThat(done.text("/data/result/assets/1/status")).isEqualTo("Failed");
        assertThat(done.text("/data/result/failed_assets/0/error/code")).isEqualTo("FaceMismatch");
        assertThat(done.at("/data/result/failed_assets/0/asset_url").isMissingNode()).isTrue();
        assertThat(done.text("/data/error/message")).isEqualTo("1 of 3 assets failed review");
        var video =
                "{\"model\": \"seedance-2.0-face\", \"prompt\": \"a\", \"image_urls\": [\"%s\"]}"
                        .formatted(done.text("/data/result/usable_assets/0/asset_url"));
        assertThat(visitor.video(video).status()).isEqualTo(200);
    }

    /// §3c, with the code that upstream has for it.
    @Test
    void aPictureOfSomebodyElseFails() {
        var id = visitor.submit(visitor.person(), stand.portrait("other")).text("/data/id");
        assertThat(visitor.finished(id).text("/data/result/failed_assets/0/error/code"))
                .isEqualTo("FaceMismatch");
    }

    @Test
    void nothingUsableIsRejected() {
        stand.world().faults().ask(new Fault(FaultKind.FACE_MISMATCH, "/apimart", 2, Map.of()));
        var done =
                visitor.finished(
                        visitor.submit(visitor.person(), picture(), picture()).text("/data/id"));
        assertThat(done.text("/data/status")).isEqualTo("failed");
        assertThat(done.at("/data/result/usable_assets").isEmpty()).isTrue();
    }

    /// §3c: several per request, at most 20.
    @Test
    void takesTwentyAtOnce() {
        var group = visitor.person();
        var urls = Collections.nCopies(21, picture());
        assertThat(visitor.submit(group, urls.toArray(String[]::new)).status()).isEqualTo(400);
        var twenty = visitor.submit(group, urls.subList(0, 20).toArray(String[]::new));
        assertThat(visitor.finished(twenty.text("/data/id")).at("/data/result/assets").size())
                .isEqualTo(20);
    }

    /// §3c: addresses must be reachable by everybody; names have 64 characters.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/png;base64,AAAA",
                "http://192.168.0.9/a.png",
                "file:///a.png",
                "me.png"
            })
    void anAddressMustBePublic(String url) {
        var answer = visitor.submit(visitor.person(), url);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/error/param")).isEqualTo("assets[0].url");
    }

    /// §3c: a clip is the default for real people, a sound is none for them.
    @Test
    void clipsAreTheDefaultForRealPeople() {
        var group = visitor.person();
        var body = "{\"group_id\": \"%s\", \"assets\": [{\"url\": \"%s\"}]%s}";
        var clip =
                visitor.caller()
                        .post(Visitor.REAL, body.formatted(group, stand.host(Files.mp4(5)), ""));
        assertThat(visitor.finished(clip.text("/data/id")).text("/data/status"))
                .isEqualTo("completed");
        var sound = body.formatted(group, stand.host(Files.wav(5)), ", \"asset_type\": \"Audio\"");
        assertThat(visitor.caller().post(Visitor.REAL, sound).text("/error/param"))
                .isEqualTo("asset_type");
    }

    /// §4: group or group_id, a single url or a list, on both paths.
    @ParameterizedTest
    @ValueSource(strings = {Visitor.PRIVATE, Visitor.PRIVATE + "/assets"})
    void inventedPeopleNeedNoCheck(String path) {
        var body =
                "{\"group\": {\"name\": \"Ada\"}, \"url\": \"%s\", \"name\": \"a\"}"
                        .formatted(stand.host(Files.png(512, 512, 2)));
        var task = visitor.caller().post(path, body);
        assertThat(visitor.finished(task.text("/data/id")).text("/data/status"))
                .isEqualTo("completed");
        var list = visitor.caller().get(Visitor.PRIVATE + "/assets?group=Ada");
        assertThat(list.text("/data/0/status")).isEqualTo("Active");
        assertThat(list.text("/data/0/name")).isEqualTo("a");
        assertThat(
                        visitor.caller()
                                .get(Visitor.PRIVATE + "/assets?group=Bea")
                                .at("/data")
                                .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"url\": \"https://a.example\"}' | group",
                "'{\"group\": {\"name\": \"a\"}, \"group_id\": \"g\", \"url\": \"https://a.example\"}' | group",
                "'{\"group\": {}, \"url\": \"https://a.example\"}' | group.name",
                "'{\"group_id\": \"g\", \"url\": \"https://a.example\"}' | group_id",
                "'{\"group\": {\"name\": \"a\"}}' | assets"
            })
    void anInventedPersonIsNamedOneWay(String body, String field) {
        var answer = visitor.caller().post(Visitor.PRIVATE, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/error/param")).isEqualTo(field);
    }

    /// A real person's group is not open to the call for invented people.
    @Test
    void aRealGroupNeedsTheRealCall() {
        var body = "{\"group_id\": \"%s\", \"url\": \"%s\"}".formatted(visitor.person(), picture());
        assertThat(visitor.caller().post(Visitor.PRIVATE, body).text("/error/param"))
                .isEqualTo("group_id");
    }
}
