package studio.likeness.practice.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.picture.Recording;

/// Issue 3: from a bundled face to a real clip, at both services that are paid by key.
class WholeWayTest {
    private final Stand stand = Stand.withRealClips();

    @AfterEach
    void stop() {
        stand.close();
    }

    @Test
    void anyfastMakesAClipOfABundledFace() {
        var caller = stand.caller("/anyfast", "sk-1");
        var session =
                caller.post(
                        "/volc/asset/CreateVisualValidateSession",
                        "{\"CallbackURL\": \"https://a.example\"}");
        stand.verify(session.text("/H5Link"));
        var group =
                caller.post(
                                "/volc/asset/GetVisualValidateResult",
                                "{\"BytedToken\": \"" + session.text("/BytedToken") + "\"}")
                        .text("/GroupId");
        var asset =
                """
                {"GroupId": "%s", "Name": "Ada", "AssetType": "Image", "URL": "%s"}"""
                        .formatted(group, stand.portrait("ada"));
        var id = caller.post("/volc/asset/CreateAsset", asset).text("/Id");
        var list =
                """
                {"model": "volc-asset", "Filter": {"GroupType": "LivenessFace", "GroupIds": ["%s"]}}"""
                        .formatted(group);
        stand.until(
                () -> caller.post("/volc/asset/ListAssets", list),
                a -> a.text("/Items/0/Status").equals("Active"));
        var video =
                """
                {"model": "seedance-fast", "resolution": "480p", "ratio": "1:1", "duration": 4,
                 "content": [{"type": "text", "text": "@image1 waves"}, {"type": "image_url",
                  "role": "reference_image", "image_url": {"url": "asset://%s"}}]}"""
                        .formatted(id);
        var task = caller.post("/v1/video/generations", video).text("/id");
        var done =
                stand.until(
                        () -> caller.get("/v1/video/generations/" + task),
                        a -> a.text("/data/status").matches("SUCCESS|FAILURE"));
        assertThat(done.text("/data/status")).isEqualTo("SUCCESS");
        assertClip(caller.download(done.text("/data/result_url")).body());
    }

    @Test
    void apimartMakesAClipOfABundledFace() {
        var caller = stand.caller("/apimart", "sk-1");
        var path = "/v1/seedance2/real-avatar";
        var session =
                caller.post(path, "{\"callback_url\": \"https://a.example\"}").text("/data/id");
        stand.verify(caller.get("/v1/tasks/" + session).text("/data/result/h5_link"));
        var token = caller.get("/v1/tasks/" + session).text("/data/result/byted_token");
        var group =
                caller.post(path, "{\"byted_token\": \"" + token + "\"}").text("/data/group_id");
        var assets =
                """
                {"group_id": "%s", "asset_type": "Image", "assets": [{"url": "%s", "name": "Mei"}]}"""
                        .formatted(group, stand.portrait("mei"));
        var review = finished(caller, caller.post(path, assets).text("/data/id"));
        var video =
                """
                {"model": "seedance-2.0-face", "prompt": "She waves", "duration": 4, "size": "9:16",
                 "resolution": "480p", "image_urls": ["%s"]}"""
                        .formatted(review.text("/data/result/asset_url"));
        var done =
                finished(
                        caller,
                        caller.post("/v1/videos/generations", video).text("/data/0/task_id"));
        assertThat(done.text("/data/status")).isEqualTo("completed");
        assertClip(caller.download(done.text("/data/result/videos/0/url/0")).body());
    }

    private Caller.Answer finished(Caller caller, String task) {
        return stand.until(
                () -> caller.get("/v1/tasks/" + task),
                a -> a.text("/data/status").matches("completed|failed"));
    }

    private static void assertClip(byte[] file) {
        var clip = Recording.read(file).orElseThrow();
        assertThat(clip.type()).isEqualTo("video/mp4");
        assertThat(clip.length()).isBetween(Duration.ofMillis(3900), Duration.ofMillis(4100));
    }
}
