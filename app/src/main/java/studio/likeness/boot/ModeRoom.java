package studio.likeness.boot;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.log.Logs;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteNotices;
import studio.likeness.ui.notice.NoticeCenter;

/// What belongs to one mode and is left with it. The room of one mode is closed before the other's
/// is opened.
final class ModeRoom implements AutoCloseable {
    private final Folders folders;
    private final Clock clock;
    private final BackgroundTasks tasks;
    private final NoticeCenter notices;
    private @Nullable Database database;
    private boolean entering;
    private @Nullable Logs logs;

    ModeRoom(Folders folders, Clock clock, BackgroundTasks tasks, NoticeCenter notices) {
        this.folders = folders;
        this.clock = clock;
        this.tasks = tasks;
        this.notices = notices;
    }

    /// Opens the records behind the window; a person sees the studio meanwhile. The room that is
    /// left stays open until the other one is, so that a mode that cannot be entered leaves
    /// everything as it was. One switch at a time, and none can be cancelled: it may be changing
    /// the shape of a database.
    void enter(Mode mode, Runnable entered, Consumer<Problem> problem) {
        if (entering) {
            return;
        }
        entering = true;
        tasks.start(
                Task.of(Message.of("task.open-mode"), _ -> folders.open(mode).then(this::open))
                        .onDone(
                                opened -> {
                                    move(opened);
                                    entered.run();
                                })
                        .onProblem(problem)
                        .onEnd(() -> entering = false)
                        .quiet());
    }

    private void move(Database opened) {
        var left = database;
        database = opened;
        if (left != null) {
            notices.close();
        }
        notices.open(new SqliteNotices(opened, clock));
        if (left != null) {
            tasks.start(
                    Task.of(
                                    Message.of("task.open-mode"),
                                    _ -> {
                                        left.close();
                                        return Outcome.done(true);
                                    })
                            .quiet());
        }
    }

    /// The log comes first: it is what tells why the rest did not open.
    private synchronized Outcome<Database> open(ModeFolder folder) {
        closeLogs();
        logs = Logs.open(folder.logs());
        return Database.open(folder.database(), clock, Help.version());
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
        closeLogs();
    }

    private synchronized void closeLogs() {
        if (logs != null) {
            logs.close();
            logs = null;
        }
    }
}
