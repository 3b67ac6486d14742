package studio.likeness.practice.blockrun;

import studio.likeness.practice.http.Request;
import studio.likeness.practice.picture.Source;
import tools.jackson.databind.JsonNode;

/// The members of the enrolment bodies, checked.
final class Fields {
    static final String GROUP_ID = "legacy_rf_\\d+";

    private Fields() {}

    static JsonNode body(Request request) {
        return request.json()
                .filter(JsonNode::isObject)
                .orElseThrow(() -> Envelopes.invalidBody("", "Expected a JSON object"));
    }

    static String name(JsonNode body) {
        var name = body.path("name");
        var length = name.isString() ? name.asString().strip().length() : 0;
        if (length < 1 || length > 64) {
            throw Envelopes.invalidBody("name", "name must be 1-64 characters");
        }
        return name.asString().strip();
    }

    static Source.Web imageUrl(JsonNode body) {
        var url = body.path("image_url");
        if (!url.isString()) {
            throw Envelopes.invalidBody("image_url", "Required");
        }
        return Source.web(url.asString())
                .map(Source.Web.class::cast)
                .orElseThrow(() -> Envelopes.plain(400, "image_url must be an http(s) URL"));
    }

    static String groupId(JsonNode body) {
        var id = body.path("group_id").asString("");
        if (!id.matches(GROUP_ID)) {
            throw Envelopes.invalidBody("group_id", "group_id must match ^legacy_rf_\\d+$");
        }
        return id;
    }
}
