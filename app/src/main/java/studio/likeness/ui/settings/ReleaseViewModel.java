package studio.likeness.ui.settings;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Browser;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.release.Release;
import studio.likeness.core.release.Releases;
import studio.likeness.core.release.Version;
import studio.likeness.core.text.Message;
import studio.likeness.ui.prefs.LiveSettings;

/// Whether there is a newer version, for a person who wants to know. Nobody is asked before that
/// person has said so, and nothing is ever fetched but the answer.
public final class ReleaseViewModel {
    private static final Duration AFTER_THE_START = Duration.ofSeconds(10);

    private final Version ours;
    private final Releases releases;
    private final LiveSettings settings;
    private final BackgroundTasks tasks;
    private final Outlets outlets;
    private final ReadOnlyObjectWrapper<Message> found =
            new ReadOnlyObjectWrapper<>(Message.of("settings.releases.unasked"));
    private final ReadOnlyObjectWrapper<Optional<Release>> newer =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param tell of a newer version, once for each
    /// @param trouble what went wrong with something a person asked for
    public record Outlets(Browser browser, Consumer<Release> tell, Consumer<Problem> trouble) {}

    public ReleaseViewModel(
            Version ours,
            Releases releases,
            LiveSettings settings,
            BackgroundTasks tasks,
            Outlets outlets) {
        this.ours = ours;
        this.releases = releases;
        this.settings = settings;
        this.tasks = tasks;
        this.outlets = outlets;
    }

    /// Who is asked.
    String host() {
        return releases.host();
    }

    ObservableValue<Boolean> wanted() {
        return settings.valueProperty().map(all -> all.tidings().releases());
    }

    /// A yes is followed by a look, so that it shows at once what it does.
    void want(boolean now) {
        settings.update(all -> all.withTidings(tidings -> tidings.withReleases(now)));
        if (now) {
            look();
        }
    }

    /// What is known, in words.
    ReadOnlyObjectProperty<Message> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// A version that could be had in place of this one.
    ReadOnlyObjectProperty<Optional<Release>> newerProperty() {
        return newer.getReadOnlyProperty();
    }

    /// Once a start, quietly: that there is no network is told only where a person looks.
    public void begin() {
        if (isWanted()) {
            tasks.start(question().after(AFTER_THE_START));
        }
    }

    void look() {
        found.set(Message.of("settings.releases.asking", "host", host()));
        tasks.start(question());
    }

    private Task<Release> question() {
        return Task.of(Message.of("task.look-for-releases"), _ -> releases.newest())
                .onDone(this::heard)
                .onProblem(problem -> found.set(problem.what()))
                .latest("releases")
                .quiet();
    }

    /// The page, in the person's own browser.
    void open() {
        newer.get()
                .ifPresent(
                        release ->
                                tasks.start(
                                        Task.of(
                                                        Message.of("task.open-page"),
                                                        _ -> outlets.browser().open(release.page()))
                                                .onProblem(outlets.trouble())
                                                .quiet()));
    }

    private void heard(Release release) {
        if (!isWanted()) {
            return;
        }
        if (release.version().compareTo(ours) <= 0) {
            newer.set(Optional.empty());
            found.set(Message.of("settings.releases.newest"));
            return;
        }
        newer.set(Optional.of(release));
        found.set(Message.of("settings.releases.newer", "version", release.version().toString()));
        var told = settings.valueProperty().getValue().tidings().told();
        if (told.isEmpty() || told.get().compareTo(release.version()) < 0) {
            settings.update(all -> all.withTidings(t -> t.withTold(release.version())));
            outlets.tell().accept(release);
        }
    }

    private boolean isWanted() {
        return settings.valueProperty().getValue().tidings().releases();
    }
}
