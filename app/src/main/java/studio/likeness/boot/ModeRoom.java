package studio.likeness.boot;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

/// Enters and leaves modes. What belongs to one mode is in its [OpenMode] and is left with it.
final class ModeRoom implements AutoCloseable {
    private final Folders folders;
    private final Clock clock;
    private final AddressBook addresses;
    private final BackgroundTasks tasks;
    private final NoticeCenter notices;
    private @Nullable OpenMode open;
    private boolean entering;

    /// The newest that could be opened. Like the logs, shared with the thread that opens.
    private @Nullable OpenMode arriving;

    /// Not closed yet, as far as is known.
    private final Set<OpenMode> leaving = ConcurrentHashMap.newKeySet();

    private @Nullable Logs logs;

    ModeRoom(
            Folders folders,
            Clock clock,
            AddressBook addresses,
            BackgroundTasks tasks,
            NoticeCenter notices) {
        this.folders = folders;
        this.clock = clock;
        this.addresses = addresses;
        this.tasks = tasks;
        this.notices = notices;
    }

    /// The mode that holds; nothing until its records are open. On the FX thread.
    Optional<OpenMode> open() {
        return Optional.ofNullable(open);
    }

    /// Opens the records behind the window; a person sees the studio meanwhile. The mode that is
    /// left stays open until the other one is, so that a mode that cannot be entered leaves
    /// everything as it was. One switch at a time, and none can be cancelled: it may be changing
    /// the shape of a database.
    ///
    /// @param entered drops what was built upon the mode that is left, which closes after it
    void enter(Mode mode, Runnable entered, Consumer<Problem> problem) {
        if (entering) {
            return;
        }
        entering = true;
        tasks.start(
                Task.of(Message.of("task.open-mode"), _ -> opened(mode))
                        .onDone(opened -> move(opened, entered))
                        .onProblem(problem)
                        .onEnd(() -> entering = false)
                        .quiet());
    }

    private void move(OpenMode opened, Runnable entered) {
        var left = open;
        open = opened;
        if (left != null) {
            notices.close();
        }
        notices.open(new SqliteNotices(opened.database(), clock));
        entered.run();
        if (left != null) {
            leaving.add(left);
            tasks.start(Task.of(Message.of("task.close-mode"), _ -> closed(left)).quiet());
        }
    }

    private Outcome<Mode> closed(OpenMode left) {
        left.close();
        leaving.remove(left);
        return Outcome.done(left.mode());
    }

    private synchronized Outcome<OpenMode> opened(Mode mode) {
        var outcome = folders.open(mode).then(folder -> opened(mode, folder));
        switch (outcome) {
            case Outcome.Done<OpenMode>(var done) -> arriving = done;
            case Outcome.Failed<OpenMode> _ -> stay();
        }
        return outcome;
    }

    /// The log comes first: it is what tells why the rest did not open.
    private Outcome<OpenMode> opened(Mode mode, ModeFolder folder) {
        openLogs(folder);
        return Database.open(folder.database(), clock, Help.version())
                .map(
                        database -> {
                            var outside = addresses.outside(mode);
                            outside.remember(new PracticeMemory(folder, database));
                            return new OpenMode(mode, folder, database, outside);
                        });
    }

    /// The mode that was to be left still holds, and so does its log.
    private void stay() {
        if (arriving != null) {
            openLogs(arriving.folder());
        }
    }

    /// The end of the program, on the thread that started it. A mode that came too late to be
    /// entered is closed as well.
    @Override
    public synchronized void close() {
        leaving.forEach(OpenMode::close);
        if (open != null) {
            open.close();
        }
        if (arriving != null) {
            arriving.close();
        }
        closeLogs();
    }

    private void openLogs(ModeFolder folder) {
        closeLogs();
        logs = Logs.open(folder.logs());
        Installation.ofThisProgram().tellLog();
    }

    private void closeLogs() {
        if (logs != null) {
            logs.close();
            logs = null;
        }
    }
}
