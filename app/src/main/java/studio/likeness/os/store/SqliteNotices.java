package studio.likeness.os.store;

import java.time.temporal.ChronoUnit;
import java.util.List;
import studio.likeness.core.notice.Notice;
import studio.likeness.core.notice.Notices;
import studio.likeness.core.port.Clock;
import studio.likeness.core.text.Message;

/// Notices in the database. The newest 500 are kept: nobody scrolls further, and a service that
/// fails all night must not fill the disk.
public final class SqliteNotices implements Notices {
    static final int KEPT = 500;

    private final MessageJson json = new MessageJson();
    private final Database database;
    private final Clock clock;

    public SqliteNotices(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Notice add(Notice.Weight weight, Message message) {
        var at = clock.now().truncatedTo(ChronoUnit.MILLIS);
        var values = json.write(message.values());
        return database.write(
                tx -> {
                    var id =
                            tx.insert(
                                    """
                                    INSERT INTO notice (at, weight, message_key, message_values)
                                    VALUES (?, ?, ?, ?)
                                    """,
                                    at,
                                    weight.name(),
                                    message.key(),
                                    values);
                    tx.run(
                            """
                            DELETE FROM notice WHERE id <=
                                (SELECT id FROM notice ORDER BY id DESC LIMIT 1 OFFSET ?)
                            """,
                            KEPT);
                    return new Notice(id, at, weight, message, false);
                });
    }

    /// By their numbers, not their times: a clock that was set back must not hide what is new.
    @Override
    public List<Notice> newest(int count) {
        return database.read(
                "SELECT * FROM notice ORDER BY id DESC LIMIT ?", this::notice, Math.max(count, 0));
    }

    @Override
    public void markAllSeen() {
        var now = clock.now();
        database.write(tx -> tx.run("UPDATE notice SET seen_at = ? WHERE seen_at IS NULL", now));
    }

    private Notice notice(Row row) {
        return new Notice(
                row.number("id"),
                row.instant("at"),
                Notice.Weight.valueOf(row.text("weight")),
                new Message(row.text("message_key"), json.read(row.text("message_values"))),
                !row.isNull("seen_at"));
    }
}
