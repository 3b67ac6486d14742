package studio.likeness.ui.notice;

import java.util.List;
import java.util.Optional;
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
import studio.likeness.core.problem.Outcome;
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
    private Optional<Notices> store = Optional.empty();
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
        var waiting = notices.stream().filter(n -> n.id() < 0).toList().reversed();
        notices.clear();
        tasks.start(
                Task.of(
                                Message.of("task.notices"),
                                _ -> {
                                    waiting.forEach(n -> opened.add(n.weight(), n.message()));
                                    return Outcome.done(opened.newest(KEPT));
                                })
                        .onDone(this::arrived)
                        .quiet());
    }

    /// The store is going away: nothing more is written to it.
    public void close() {
        store = Optional.empty();
        notices.clear();
        latest.set(null);
    }

    public void tell(Notice.Weight weight, Message message) {
        var notice = new Notice(provisionalId--, clock.now(), weight, message, false);
        notices.addFirst(notice);
        latest.set(notice);
        store.ifPresent(
                open ->
                        tasks.start(
                                Task.of(
                                                Message.of("task.notices"),
                                                _ -> Outcome.done(open.add(weight, message)))
                                        .onDone(
                                                kept ->
                                                        notices.replaceAll(
                                                                n ->
                                                                        n.id() == notice.id()
                                                                                ? kept
                                                                                : n))
                                        .quiet()));
    }

    /// The list was opened: everything in it counts as seen.
    public void markAllSeen() {
        notices.replaceAll(n -> new Notice(n.id(), n.at(), n.weight(), n.message(), true));
        store.ifPresent(
                open ->
                        tasks.start(
                                Task.of(
                                                Message.of("task.notices"),
                                                _ -> {
                                                    open.markAllSeen();
                                                    return Outcome.done(true);
                                                })
                                        .quiet()));
    }

    private void arrived(List<Notice> kept) {
        // Something may have been told while the store was read: it stays on top.
        notices.removeIf(n -> n.id() >= 0);
        notices.addAll(kept);
    }
}
