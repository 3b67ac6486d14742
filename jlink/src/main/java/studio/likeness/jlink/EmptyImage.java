package studio.likeness.jlink;

import java.util.ArrayList;
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
        var runtime = new RuntimeImage(workshop).link("empty-runtime", path, List.of("empty"));
        var image =
                AppImage.make(
                        workshop.platform(),
                        workshop.target().resolve("empty"),
                        runtime,
                        "empty/empty.Empty",
                        flags(),
                        told());
        new Training(workshop, Training.HEADLESS, List.of()).train(image, "empty.aot");
        return image;
    }

    private List<String> flags() {
        var flags = new ArrayList<>(workshop.lines("jvm.args"));
        flags.removeIf(flag -> flag.startsWith("--enable-native-access"));
        flags.add("--enable-native-access=javafx.graphics");
        return flags;
    }

    private List<String> told() {
        var told = Arguments.read(workshop.lines(workshop.platform().word() + ".args")).image();
        return told.subList(0, told.indexOf("--java-options"));
    }
}
