package studio.likeness.jlink;

import java.util.List;

/// An empty JavaFX window, packaged as the studio is: linked, with the same flags, with a cache of
/// its own. What it takes to start is the floor under what the studio takes.
record EmptyImage(Workshop workshop) {
    /// The folders with modules that the build of the studio has left.
    AppImage make() {
        var classes = workshop.fresh("empty-classes");
        var jars = workshop.target().resolve("jars");
        var source = workshop.home().resolve("empty");
        Tool.jdk(
                "javac",
                List.of(
                        "--module-path",
                        jars.toString(),
                        "-d",
                        classes.toString(),
                        source.resolve("module-info.java").toString(),
                        source.resolve("empty/Empty.java").toString()));
        var path = List.of(classes, workshop.target().resolve("jmods"), jars);
        var roots = List.of("empty", "jdk.localedata");
        var runtime = new RuntimeImage(workshop).link("empty-runtime", path, roots);
        var image =
                AppImage.make(
                        workshop.platform(),
                        workshop.target().resolve("empty"),
                        runtime,
                        "empty/empty.Empty",
                        flags(RuntimeImage.modulesOf(runtime)),
                        told());
        new Training(workshop, Training.HEADLESS, List.of()).train(image, "empty.aot");
        return image;
    }

    private List<String> flags(List<String> linked) {
        return workshop.lines("jvm.args").stream()
                .map(flag -> Build.onlyLinked(flag, linked))
                .toList();
    }

    private List<String> told() {
        var told = Arguments.read(workshop.lines(workshop.platform().word() + ".args")).image();
        return told.subList(0, told.indexOf("--java-options"));
    }
}
