package studio.likeness.jlink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The steps from the built jars to what a person installs.
final class Build {
    /// What a person's second start reads.
    private static final String SECOND_START =
            """
            {"version": 1, "window": {"x": 20.5, "y": 20, "width": 1100, "height": 720.5,
            "maximized": false}}
            """;

    private static final String NATIVE = "--enable-native-access=";

    private final Workshop workshop;
    private final List<Part> parts;
    private final BuildId id;

    private Build(Workshop workshop, List<Part> parts) {
        this.workshop = workshop;
        this.parts = parts;
        id = BuildId.of(parts, workshop.home(), workshop.recipe(), words());
    }

    /// Arguments: the folder of this module, the version, the time of the build, the flags that
    /// every start shares, whether to pack what was built, whether that is to be handed out.
    static void main(String[] told) throws IOException {
        var home = Path.of(told[0]);
        var workshop =
                new Workshop(
                        home,
                        home.resolve("target"),
                        told[1],
                        Instant.parse(told[2]),
                        Platform.here(),
                        List.of(told[3].split(" ")));
        var parts = Part.read(Files.readAllLines(home.resolve("target/parts.txt")));
        try {
            complainOfJdk(Boolean.parseBoolean(told[5]));
            var build = new Build(workshop, parts);
            var image = build.image();
            build.complete(image);
            if (Boolean.parseBoolean(told[4])) {
                build.pack(image);
            }
        } catch (Flaw flaw) {
            System.err.println(flaw.getMessage());
            System.exit(1);
        }
    }

    private static void complainOfJdk(boolean release) {
        var objection = SafeJdk.here().objection(LocalDate.now(ZoneOffset.UTC));
        if (release && objection.isPresent()) {
            throw new Flaw(objection.get());
        }
        objection.ifPresent(System.err::println);
    }

    /// Fonts, licences, the list of parts and the trained cache.
    private void complete(AppImage image) {
        var licences = Licences.read(workshop);
        var shipped = Shipped.of(workshop, linked(image));
        licences.check(shipped);
        licences.lay(shipped, image.app().resolve("legal"));
        new Sbom(workshop, shipped, licences, id).write(image.app().resolve("sbom.cdx.json"));
        new FontFiles(parts).lay(image.app().resolve("fonts"));
        workshop.settle(image.folder());
        train(image);
        workshop.settle(image.folder());
    }

    private void pack(AppImage image) {
        new Installers(workshop, Arguments.read(arguments()).installer()).make(image);
    }

    /// A library that nothing calls is not linked.
    private List<Part> linked(AppImage image) {
        var modules = RuntimeImage.modulesOf(image.runtime());
        return parts.stream()
                .filter(part -> part.module().map(modules::contains).orElse(true))
                .toList();
    }

    private AppImage image() {
        var linkable = new Excerpts(workshop).shorten(parts);
        var named = linkable.stream().filter(part -> part.module().isPresent()).toList();
        var nameless = linkable.stream().filter(part -> part.module().isEmpty()).toList();
        var folders = new Jmods(workshop, System.getProperty("os.arch")).make(named);
        var merged = new MergedModule(workshop, id).make(nameless, folders.jars());
        var roots =
                Stream.concat(Stream.of(MergedModule.NAME), workshop.lines("roots.txt").stream());
        var runtime = new RuntimeImage(workshop);
        var linked =
                runtime.link(
                        "runtime",
                        List.of(merged, folders.jmods(), folders.jars()),
                        roots.toList());
        runtime.comparePinned(linked);
        var told = new ArrayList<>(Arguments.read(arguments()).image());
        told.addAll(List.of("--app-version", AppImage.version(workshop)));
        return AppImage.make(
                workshop.platform(),
                workshop.image(),
                linked,
                MergedModule.NAME + "/" + MergedModule.MAIN,
                flags(RuntimeImage.modulesOf(linked)),
                told);
    }

    private void train(AppImage image) {
        var flags = new ArrayList<>(Training.HEADLESS);
        flags.add("-Dstudio.walk=" + workshop.home().resolve("places.walk"));
        var data = workshop.fresh("training-data");
        workshop.write(data.resolve("settings.json"), SECOND_START);
        // The sign that starts are timed by is trained like the rest.
        var words =
                List.of("--practice", "--exit-after-first-frame", "--data-dir", data.toString());
        new Training(workshop, flags, words).train(image, "likeness-" + id.text() + ".aot");
    }

    private List<String> flags(List<String> linked) {
        var flags = new ArrayList<String>();
        workshop.lines("jvm.args").forEach(flag -> flags.add(onlyLinked(flag, linked)));
        flags.addAll(workshop.wireFlags());
        flags.add("-Dstudio.build=" + id.text());
        return flags;
    }

    /// A module that is named and not linked would be complained about at every start.
    static String onlyLinked(String flag, List<String> linked) {
        if (!flag.startsWith(NATIVE)) {
            return flag;
        }
        var modules = new ArrayList<>(List.of(flag.substring(NATIVE.length()).split(",")));
        modules.retainAll(linked);
        return NATIVE + String.join(",", modules);
    }

    private List<String> arguments() {
        return workshop.lines(workshop.platform().word() + ".args");
    }

    /// What makes a build another one beside files.
    private List<String> words() {
        var words = new ArrayList<>(workshop.wireFlags());
        words.add(workshop.version());
        words.addAll(List.of(Runtime.version().toString(), System.getProperty("java.vendor")));
        words.addAll(List.of(System.getProperty("os.name"), System.getProperty("os.arch")));
        return words;
    }
}
