package studio.likeness.os.clip;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import studio.likeness.core.video.Clip;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the database knows of clips.
final class ClipRows {
    private final JsonMapper json = JsonMapper.builder().build();
    private final Database database;

    ClipRows(Database database) {
        this.database = database;
    }

    void add(Clip clip) {
        var shot = json.createObjectNode();
        ShotJson.write(clip.shot(), shot);
        var bill = json.createObjectNode();
        BillJson.write(clip.facts().bill(), bill);
        database.write(
                tx ->
                        tx.run(
                                """
                                INSERT INTO clip
                                    (id, file, last_frame, shot, bytes, hash, bill, made)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                                ON CONFLICT (id) DO UPDATE SET
                                    last_frame = excluded.last_frame,
                                    bill = excluded.bill
                                """,
                                clip.id(),
                                clip.file(),
                                clip.lastFrame(),
                                shot.toString(),
                                clip.facts().bytes(),
                                clip.facts().hash(),
                                bill.toString(),
                                clip.made()));
    }

    List<Clip> newestFirst() {
        return database.read("SELECT * FROM clip ORDER BY made DESC, id", this::clip);
    }

    List<Clip> newest(int count) {
        return database.read(
                "SELECT * FROM clip ORDER BY made DESC, id LIMIT ?", this::clip, count);
    }

    Optional<Clip> find(String id) {
        return database.read("SELECT * FROM clip WHERE id = ?", this::clip, id).stream()
                .findFirst();
    }

    void mark(String id, Clip.Marks marks) {
        var tags = json.createArrayNode();
        new TreeSet<>(marks.tags()).forEach(tags::add);
        database.write(
                tx ->
                        tx.run(
                                "UPDATE clip SET star = ?, tags = ? WHERE id = ?",
                                marks.star(),
                                tags.toString(),
                                id));
    }

    void remove(String id) {
        database.write(tx -> tx.run("DELETE FROM clip WHERE id = ?", id));
    }

    private Clip clip(Row row) {
        var tags =
                json.readTree(row.text("tags"))
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .collect(Collectors.toSet());
        return new Clip(
                row.text("id"),
                row.text("file"),
                row.text("last_frame"),
                ShotJson.read(json.readTree(row.text("shot"))),
                new Clip.Facts(
                        row.number("bytes"),
                        row.text("hash"),
                        BillJson.read(json.readTree(row.text("bill")))),
                new Clip.Marks(row.flag("star"), tags),
                true,
                row.instant("made"));
    }
}
