package studio.likeness.ui.notice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.notice.Notice;
import studio.likeness.core.notice.Notices;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.Work;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// What the studio tells. Anything told is shown at once, even before the store is open or when it
/// cannot be; once there is a store, it is also kept there.
public final class NoticeCenter {
    static final int KEPT = 200;

    private final BackgroundTasks tasks;
    private final Clock clock;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> noticesSeen =
            FXCollections.unmodifiableObservableList(notices);
    private final IntegerBinding unseen =
            Bindings.createIntegerBinding(
                    () -> (int) notices.stream().filter(n -> !n.seen()).count(), notices);
    private final ReadOnlyObjectWrapper<@Nullable Notice> latest = new ReadOnlyObjectWrapper<>();
    private final Deque<Task<?>> waiting = new ArrayDeque<>();
    private Optional<Notices> store = Optional.empty();
    private boolean writing;
    private boolean complained;
    private long provisionalId = -1;

    public NoticeCenter(BackgroundTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /// The newest first.
    public ObservableList<Notice> notices() {
        return noticesSeen;
    }

    public IntegerBinding unseenProperty() {
        return unseen;
    }

    /// The one told last in this session: what is worth a toast.
    public ReadOnlyObjectProperty<@Nullable Notice> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /// A mode's store has been opened: its notices replace what was shown, and what was told before
    /// is kept in it.
    public void open(Notices opened) {
        store = Optional.of(opened);
        complained = false;
        waiting.clear();
        var early = notices.stream().filter(n -> n.id() < 0).toList().reversed();
        notices.clear();
        inOrder(
                opened,
                _ -> {
                    early.forEach(n -> opened.add(n.weight(), n.message()));
                    return Outcome.done(opened.newest(KEPT));
                },
                this::arrived);
    }

    /// The store is going away: nothing more is written to it.
    public void close() {
        store = Optional.empty();
        waiting.clear();
        notices.clear();
        latest.set(null);
    }

    public void tell(Notice.Weight weight, Message message) {
        var notice = show(weight, message);
        store.ifPresent(
                open ->
                        inOrder(
                                open,
                                _ -> Outcome.done(open.add(weight, message)),
                                kept -> replace(notice.id(), kept)));
    }

    /// The list was opened: everything in it counts as seen.
    public void markAllSeen() {
        notices.replaceAll(NoticeCenter::seen);
        store.ifPresent(
                open ->
                        inOrder(
                                open,
                                _ -> {
                                    open.markAllSeen();
                                    return Outcome.done(true);
                                },
                                _ -> {}));
    }

    private Notice show(Notice.Weight weight, Message message) {
        var notice = new Notice(provisionalId--, clock.now(), weight, message, false);
        notices.addFirst(notice);
        latest.set(notice);
        return notice;
    }

    /// It may have been seen while it was being written.
    private void replace(long provisional, Notice kept) {
        notices.replaceAll(n -> n.id() == provisional ? (n.seen() ? seen(kept) : kept) : n);
    }

    private static Notice seen(Notice n) {
        return new Notice(n.id(), n.at(), n.weight(), n.message(), true);
    }

    private void arrived(List<Notice> kept) {
        // Something may have been told while the store was read: it stays on top.
        notices.removeIf(n -> n.id() >= 0);
        notices.addAll(kept);
    }

    /// Whatever comes back from a store that was left meanwhile belongs to nobody.
    private <T> void inOrder(Notices of, Work<T> work, Consumer<T> done) {
        waiting.add(
                Task.of(Message.of("task.notices"), work)
                        .onDone(value -> ifStill(of, () -> done.accept(value)))
                        .onProblem(problem -> ifStill(of, () -> complain(problem)))
                        .onEnd(this::next)
                        .quiet());
        if (!writing) {
            next();
        }
    }

    private void ifStill(Notices of, Runnable consequence) {
        if (store.filter(of::equals).isPresent()) {
            consequence.run();
        }
    }

    /// Told once, and not kept: the store is what failed.
    private void complain(Problem problem) {
        if (!complained) {
            complained = true;
            show(Notice.Weight.BAD, problem.what());
        }
    }

    private void next() {
        var task = waiting.poll();
        writing = task != null;
        if (task != null) {
            tasks.start(task);
        }
    }
}
