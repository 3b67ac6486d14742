package studio.likeness.os.clip;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Material;
import studio.likeness.core.video.Medium;
import studio.likeness.core.video.Shot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A shot as it stands in rows and notes. Names are stable: notes lie beside clips for years.
final class ShotJson {
    private static final Map<Medium, String> LISTS =
            Map.of(Medium.PICTURE, "pictures", Medium.VIDEO, "videos", Medium.SOUND, "sounds");

    private ShotJson() {}

    static void write(Shot shot, ObjectNode to) {
        to.put("service", shot.service().id());
        to.put("model", shot.model());
        to.put("prompt", shot.prompt());
        var faces = to.putArray("faces");
        shot.faces().forEach(face -> write(face, faces.addObject()));
        shot.frames().first().ifPresent(uri -> to.put("first_frame", uri.toString()));
        shot.frames().last().ifPresent(uri -> to.put("end_frame", uri.toString()));
        for (var medium : Medium.values()) {
            var pieces = to.putArray(LISTS.get(medium));
            shot.material().of(medium).forEach(uri -> pieces.add(uri.toString()));
        }
        to.put("seconds", shot.seconds());
        to.put("ratio", shot.ratio());
        to.put("resolution", shot.resolution());
        to.put("sound", shot.sound());
        to.put("watermark", shot.watermark());
        to.put("last_frame", shot.lastFrame());
        shot.seed().ifPresent(seed -> to.put("seed", seed));
    }

    private static void write(Asset face, ObjectNode to) {
        to.put("service", face.service().id());
        to.put("kind", face.kind().name());
        to.put("id", face.id());
        to.put("group", face.group());
        to.put("task", face.task());
        to.put("name", face.name());
        to.put("state", face.state().name());
    }

    static Shot read(JsonNode from) {
        return new Shot(
                service(from),
                from.required("model").stringValue(),
                from.required("prompt").stringValue(),
                from.required("faces").valueStream().map(ShotJson::face).toList(),
                new Shot.Frames(uri(from, "first_frame"), uri(from, "end_frame")),
                material(from),
                from.required("seconds").intValue(),
                from.required("ratio").stringValue(),
                from.required("resolution").stringValue(),
                from.required("sound").booleanValue(),
                from.required("watermark").booleanValue(),
                from.required("last_frame").booleanValue(),
                Optional.ofNullable(from.get("seed")).map(JsonNode::longValue));
    }

    private static Asset face(JsonNode from) {
        return new Asset(
                service(from),
                FaceKind.valueOf(from.required("kind").stringValue()),
                from.required("id").stringValue(),
                from.required("group").stringValue(),
                from.required("task").stringValue(),
                from.required("name").stringValue(),
                AssetState.valueOf(from.required("state").stringValue()));
    }

    private static ServiceId service(JsonNode from) {
        return ServiceId.of(from.required("service").stringValue()).orElseThrow();
    }

    /// Notes of the first days know pictures only.
    private static Material material(JsonNode from) {
        var all = Material.NONE;
        for (var medium : Medium.values()) {
            var pieces = from.path(LISTS.get(medium)).valueStream();
            all = all.with(medium, pieces.map(each -> URI.create(each.stringValue())).toList());
        }
        return all;
    }

    private static Optional<URI> uri(JsonNode from, String name) {
        return Optional.ofNullable(from.get(name)).map(each -> URI.create(each.stringValue()));
    }
}
