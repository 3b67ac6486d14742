package studio.likeness.os.clip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.Shot;
import studio.likeness.os.files.AtomicFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The note beside a clip, `NAME.json` beside `NAME.mp4`: what was asked for, what it cost, and the
/// file's own hash. Whoever has both has the whole story.
final class Note {
    private static final int LARGEST = 1 << 20;
    private static final int VERSION = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Note() {}

    static Path beside(Path clip) {
        var name = String.valueOf(clip.getFileName());
        var dot = name.lastIndexOf('.');
        return clip.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".json");
    }

    static void write(Clip clip, Path file) throws IOException {
        var note = JSON.createObjectNode();
        note.put("version", VERSION);
        note.put("id", clip.id());
        note.put("file", clip.file());
        note.put("made", clip.made().toString());
        note.put("sha256", clip.facts().hash());
        note.put("bytes", clip.facts().bytes());
        BillJson.write(clip.facts().bill(), note.putObject("cost"));
        ShotJson.write(clip.shot(), note.putObject("request"));
        new AtomicFile(beside(file))
                .write(JSON.writeValueAsString(note).getBytes(StandardCharsets.UTF_8));
    }

    /// @param file a clip, or the note itself
    /// @throws IOException when there is no note, or none of ours
    static Shot read(Path file) throws IOException {
        var bytes = new AtomicFile(beside(file)).read(LARGEST);
        try {
            return ShotJson.read(JSON.readTree(bytes).required("request"));
        } catch (JacksonException | IllegalArgumentException | NoSuchElementException e) {
            throw new IOException("no note of ours", e);
        }
    }
}
