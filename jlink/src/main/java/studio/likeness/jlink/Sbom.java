package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The list of everything that is shipped, in the form that scanners for weak spots read (CycloneDX
/// 1.6).
record Sbom(Workshop workshop, Shipped shipped, Licences licences, BuildId id) {
    private static final JsonMapper JSON = JsonMapper.shared();

    void write(Path file) {
        try {
            Files.writeString(
                    file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode json() {
        var bom = JSON.createObjectNode();
        bom.put("bomFormat", "CycloneDX").put("specVersion", "1.6");
        var serial = UUID.nameUUIDFromBytes(id.text().getBytes(StandardCharsets.UTF_8));
        bom.put("serialNumber", "urn:uuid:" + serial).put("version", 1);
        var metadata = bom.putObject("metadata");
        metadata.put("timestamp", workshop.timestamp().toString());
        metadata.set(
                "component",
                component("application", "Likeness Studio", workshop.version() + "+" + id.text()));
        var components = bom.putArray("components");
        components.add(platform());
        shipped.parts().stream()
                .filter(part -> !part.isOurs())
                .sorted(Comparator.comparing(Part::purl))
                .map(this::component)
                .forEach(components::add);
        shipped.enclosed().stream().map(Sbom::component).forEach(components::add);
        return bom;
    }

    private ObjectNode platform() {
        var java = shipped.java();
        var platform = component("platform", "OpenJDK", java.version().toString());
        platform.put("publisher", java.vendor()).put("cpe", java.cpe());
        platform.put("purl", java.purl()).put("bom-ref", java.purl());
        licence(platform, java.terms().licence());
        return platform;
    }

    private ObjectNode component(Part part) {
        var component = component("library", part.artifact(), part.version());
        component.put("group", part.group()).put("purl", part.purl()).put("bom-ref", part.purl());
        hash(component, BuildId.sha256(part.jar()));
        licence(component, licences.of(part).licence());
        component.put("copyright", licences.of(part).holder());
        return component;
    }

    /// With its files, but for classes: those are shipped as the linker writes them.
    private static ObjectNode component(Enclosed one) {
        var component = component("library", one.name(), one.version());
        component.put("purl", one.purl()).put("bom-ref", one.purl());
        licence(component, one.terms().licence());
        component.put("copyright", one.terms().holder());
        var files = one.contents();
        files.keySet().removeIf(name -> name.endsWith(".class"));
        if (!files.isEmpty()) {
            var inside = component.putArray("components");
            files.forEach((name, bytes) -> inside.add(file(name, bytes)));
        }
        return component;
    }

    private static ObjectNode file(String name, byte[] bytes) {
        var file = JSON.createObjectNode().put("type", "file");
        file.put("name", name.substring(name.lastIndexOf('/') + 1));
        hash(file, BuildId.sha256(bytes));
        return file;
    }

    private static void hash(ObjectNode component, String sha256) {
        component.putArray("hashes").addObject().put("alg", "SHA-256").put("content", sha256);
    }

    private static ObjectNode component(String type, String name, String version) {
        return JSON.createObjectNode().put("type", type).put("name", name).put("version", version);
    }

    private static void licence(ObjectNode component, String expression) {
        component.putArray("licenses").addObject().put("expression", expression);
    }
}
