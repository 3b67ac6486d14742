package studio.likeness.jlink;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A jar that the studio is shipped with.
///
/// @param classifier the system that the jar is for, empty when for all
record Part(String group, String artifact, String version, String classifier, Path jar) {
    private static final String OURS = "studio.likeness";
    private static final Pattern ESCAPES = Pattern.compile("\u001B\\[[0-9;]*m");

    /// Reads what `dependency:list` wrote, with the paths of the files.
    static List<Part> read(List<String> lines) {
        return lines.stream()
                .map(line -> ESCAPES.matcher(line).replaceAll("").strip())
                .filter(line -> line.contains(":jar:"))
                .map(Part::read)
                .filter(part -> !part.isEmptyOfJavaFx())
                .toList();
    }

    private static Part read(String line) {
        // group:artifact:jar[:classifier]:version:scope:path, with a word on the module behind it
        var text = line.replaceFirst(" -- module .*$", "");
        var head = text.split(":", 6);
        if (head.length < 6) {
            throw new Flaw("No part is described by: " + line);
        }
        var scoped = head[4].equals("compile") || head[4].equals("runtime");
        if (scoped) {
            return new Part(head[0], head[1], head[3], "", Path.of(head[5]));
        }
        var tail = head[5].split(":", 2);
        return new Part(head[0], head[1], head[4], head[3], Path.of(tail[1]));
    }

    /// `group:artifact`, as Maven names it over all versions.
    String name() {
        return group + ":" + artifact;
    }

    /// The address of the part that package lists agree on.
    String purl() {
        var kind = classifier.isEmpty() ? "" : "?classifier=" + classifier;
        return "pkg:maven/%s/%s@%s%s".formatted(group, artifact, version, kind);
    }

    boolean isOurs() {
        return group.equals(OURS);
    }

    /// The module that the jar itself says it is; nothing for a jar without a descriptor.
    Optional<String> module() {
        return ModuleFinder.of(jar).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(descriptor -> !descriptor.isAutomatic())
                .map(ModuleDescriptor::name)
                .findFirst();
    }

    /// JavaFX is published as jars for each system, behind one without content.
    private boolean isEmptyOfJavaFx() {
        return group.equals("org.openjfx") && classifier.isEmpty();
    }
}
