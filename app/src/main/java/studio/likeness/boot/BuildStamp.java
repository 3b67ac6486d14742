package studio.likeness.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Which build this is. The installer's build writes its own id over the text below, in the class
/// file, and lays it beside that as a file: a class may come from a cache, which knows other code
/// by its size alone, a file comes from what is installed.
final class BuildStamp {
    private static final String NOTE = "build";

    private BuildStamp() {}

    static String id() {
        return "source";
    }

    /// What the file says, nothing where it cannot be read.
    static String beside() {
        try (var note = BuildStamp.class.getResourceAsStream(NOTE)) {
            return note == null ? "" : new String(note.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException _) {
            return "";
        }
    }
}
