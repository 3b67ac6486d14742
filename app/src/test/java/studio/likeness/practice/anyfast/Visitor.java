package studio.likeness.practice.anyfast;

import static org.assertj.core.api.Assertions.assertThat;

import studio.likeness.practice.key.Caller;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.picture.Files;

/// Somebody who uses AnyFast: the calls of a usual way, each held to its good answer.
record Visitor(Stand stand, Caller caller) {
    static final String VOLC = "/volc/asset/";
    static final String VIDEOS = "/v1/video/generations";

    static Visitor of(Stand stand, String key) {
        return new Visitor(stand, stand.caller("/anyfast", key));
    }

    Caller.Answer volc(String action, String json) {
        return caller.post(VOLC + action, json);
    }

    Caller.Answer open() {
        var answer =
                volc(
                        "CreateVisualValidateSession",
                        """
                        {"CallbackURL": "https://studio.example/done"}""");
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    Caller.Answer result(String token) {
        return volc("GetVisualValidateResult", "{\"BytedToken\": \"" + token + "\"}");
    }

    /// A group of a verified person.
    String person() {
        var session = open();
        stand.verify(session.text("/H5Link"));
        var group = result(session.text("/BytedToken")).text("/GroupId");
        assertThat(group).isNotEmpty();
        return group;
    }

    Caller.Answer create(String group, String name, String url) {
        return volc(
                "CreateAsset",
                """
                {"GroupId": "%s", "Name": "%s", "AssetType": "Image", "URL": "%s"}"""
                        .formatted(group, name, url));
    }

    Caller.Answer list(String group) {
        return volc(
                "ListAssets",
                """
                {"model": "volc-asset", "Filter": {"GroupType": "LivenessFace", "GroupIds": ["%s"]}}"""
                        .formatted(group));
    }

    /// The only asset of a group, once its review is over.
    Caller.Answer reviewed(String group) {
        return stand.until(
                () -> list(group), a -> a.text("/Items/0/Status").matches("Active|Failed"));
    }

    /// The id of an approved picture of a person.
    String face() {
        var group = person();
        var id = create(group, "front-01", stand.host(Files.png(512, 512, 1))).text("/Id");
        assertThat(reviewed(group).text("/Items/0/Status")).isEqualTo("Active");
        return id;
    }

    Caller.Answer video(String json) {
        return caller.post(VIDEOS, json);
    }

    Caller.Answer task(String id) {
        return caller.get(VIDEOS + "/" + id);
    }

    Caller.Answer finished(String id) {
        return stand.until(
                () -> task(id), a -> a.text("/data/status").matches("SUCCESS|FAILURE|FAILED"));
    }
}
