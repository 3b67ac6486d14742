package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes the cache of loaded and compiled code from one run of the finished image, so that it fits
/// exactly what is started later: same code, same flags, same runtime.
///
/// @param flags for the run that is watched
/// @param words the program's arguments in that run
record Training(Workshop workshop, List<String> flags, List<String> words) {
    /// How a run says which flags it has beside those of the launcher.
    static final String VARIABLE = "JAVA_TOOL_OPTIONS";

    /// Without a screen, so that every machine can build.
    static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    /// The cache remembers how far each method was compiled, and a start compiles it as far again.
    /// The second compiler would take about 45 ms of the processors that the first picture waits
    /// for. The price: what the walk comes by stays plain code, however often it runs.
    private static final String PLAIN_CODE = "-XX:TieredStopAtLevel=1";

    /// @param name of the cache, which says of which build it is
    void train(AppImage image, String name) {
        var notes = workshop.fresh("training").resolve(name + ".notes");
        var made = notes.resolveSibling(name);
        run(image, PLAIN_CODE, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes);
        expect(notes);
        run(image, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + made);
        expect(made);
        try {
            Files.copy(made, image.app().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        image.addFlag("-XX:AOTCache=$APPDIR/" + name);
    }

    private void run(AppImage image, String... more) {
        var all = new ArrayList<>(flags);
        all.addAll(List.of(more));
        var command = new ArrayList<>(List.of(image.launcher().toString()));
        command.addAll(words);
        Tool.program(workshop.target(), Map.of(VARIABLE, options(all)), command);
    }

    /// As the virtual machine reads them from the environment: blanks only between quotes.
    static String options(List<String> flags) {
        return String.join(" ", flags.stream().map(flag -> "\"" + flag + "\"").toList());
    }

    private static void expect(Path file) {
        if (Files.notExists(file)) {
            throw new Flaw("The training run left nothing behind: " + file);
        }
    }
}
