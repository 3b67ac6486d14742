package studio.likeness.jlink;

import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the program reaches of large libraries, so that the image holds no more of them. A class is
/// reached when one that is reached names it in its code or in the types of its members. What a
/// library looks up by a name of its own making is not: no library whose classes are found like
/// that belongs into the list. A line may end with a folder that is left out although it is named:
/// `group:artifact without folder/`.
record Excerpts(Workshop workshop) {
    static final String LIST = "excerpts.txt";
    private static final String WITHOUT = " without ";
    private static final String CLASS = ".class";
    private static final String DESCRIPTOR = "module-info.class";
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+)[;<]");
    private static final Pattern SIGNATURE =
            Pattern.compile("META-INF/(?i).*\\.(SF|RSA|DSA|EC|MF)");

    /// @return the parts, those in the list as jars of what is reached
    List<Part> shorten(List<Part> parts) {
        var listed = listed();
        var strangers = new HashSet<>(listed.keySet());
        parts.forEach(part -> strangers.remove(part.name()));
        if (!strangers.isEmpty()) {
            throw new Flaw("No part of the program is " + strangers + ", named in jlink/" + LIST);
        }
        var large = new HashMap<Part, SortedMap<String, byte[]>>();
        var others = new ArrayDeque<byte[]>();
        for (var part : parts) {
            var contents = Jars.read(part.jar());
            if (listed.containsKey(part.name())) {
                leaveOut(listed.get(part.name()), contents, part);
                large.put(part, contents);
            } else {
                classes(contents).map(contents::get).forEach(others::add);
            }
        }
        var kept = reached(others, large.values());
        var folder = workshop.fresh("excerpts");
        return parts.stream()
                .map(
                        part ->
                                large.containsKey(part)
                                        ? shorter(part, large.get(part), kept, folder)
                                        : part)
                .toList();
    }

    /// What is left out of each library besides; mostly nothing.
    private Map<String, String> listed() {
        return workshop.lines(LIST).stream()
                .map(line -> (line + WITHOUT).split(WITHOUT, -1))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    }

    private static void leaveOut(String folder, SortedMap<String, byte[]> contents, Part part) {
        if (!folder.isEmpty() && !contents.keySet().removeIf(name -> name.startsWith(folder))) {
            throw new Flaw(
                    "%s has nothing in %s, named in jlink/%s".formatted(part.name(), folder, LIST));
        }
    }

    private Part shorter(
            Part part, SortedMap<String, byte[]> contents, Set<String> kept, Path folder) {
        var less = new TreeMap<>(contents);
        // What is missing now is missing in its signature as well.
        less.keySet()
                .removeIf(
                        name ->
                                isClass(name) && !kept.contains(name)
                                        || SIGNATURE.matcher(name).matches());
        less.computeIfPresent(DESCRIPTOR, (_, whole) -> descriptor(whole, less.keySet()));
        var jar = folder.resolve(part.name().replace(':', '.') + ".jar");
        Jars.write(jar, less, workshop.timestamp());
        return new Part(part.group(), part.artifact(), part.version(), part.classifier(), jar);
    }

    /// A module may name no package and no class that is not there.
    static byte[] descriptor(byte[] whole, Set<String> entries) {
        var packages = entries.stream().map(Excerpts::folder).collect(Collectors.toSet());
        var file = ClassFile.of();
        return file.transformClass(
                file.parse(whole),
                (builder, element) -> {
                    switch (element) {
                        case ModuleAttribute module ->
                                builder.with(less(module, packages, entries));
                        case ModulePackagesAttribute _ -> {}
                        default -> builder.with(element);
                    }
                });
    }

    private static ModuleAttribute less(
            ModuleAttribute module, Set<String> packages, Set<String> entries) {
        return ModuleAttribute.of(
                module.moduleName(),
                module.moduleFlagsMask(),
                module.moduleVersion().orElse(null),
                module.requires(),
                module.exports().stream()
                        .filter(e -> packages.contains(e.exportedPackage().name() + "/"))
                        .toList(),
                module.opens().stream()
                        .filter(o -> packages.contains(o.openedPackage().name() + "/"))
                        .toList(),
                module.uses(),
                module.provides().stream()
                        .filter(
                                p ->
                                        p.providesWith().stream()
                                                .allMatch(
                                                        c ->
                                                                entries.contains(
                                                                        c.asInternalName()
                                                                                + CLASS)))
                        .toList());
    }

    /// The entries that hold a class which the roots lead to.
    static Set<String> reached(
            Collection<byte[]> roots, Collection<SortedMap<String, byte[]>> libraries) {
        var all = new HashMap<String, byte[]>();
        libraries.forEach(library -> classes(library).forEach(n -> all.put(n, library.get(n))));
        var found = new HashSet<String>();
        follow(roots, all, found);
        return found;
    }

    private static void follow(
            Collection<byte[]> from, Map<String, byte[]> all, Set<String> found) {
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            named(open.remove())
                    .map(name -> name + CLASS)
                    .filter(all::containsKey)
                    .filter(found::add)
                    .map(all::get)
                    .forEach(open::add);
        }
    }

    /// Everything in a class file that could be the name of a class.
    private static Stream<String> named(byte[] bytes) {
        var names = new HashSet<String>();
        for (var entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry type) {
                add(type.asInternalName(), names);
            } else if (entry instanceof Utf8Entry text) {
                add(text.stringValue(), names);
            }
        }
        return names.stream();
    }

    private static void add(String text, Set<String> names) {
        names.add(text);
        IN_DESCRIPTOR.matcher(text).results().map(match -> match.group(1)).forEach(names::add);
    }

    private static Stream<String> classes(SortedMap<String, byte[]> contents) {
        return contents.keySet().stream().filter(Excerpts::isClass);
    }

    private static boolean isClass(String name) {
        return name.endsWith(CLASS) && !name.equals(DESCRIPTOR) && !name.startsWith("META-INF/");
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
