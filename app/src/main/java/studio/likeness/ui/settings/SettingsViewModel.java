package studio.likeness.ui.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Desk;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.Site;
import studio.likeness.core.settings.Appearance;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.text.Message;
import studio.likeness.ui.prefs.LiveSettings;

/// The choices a person makes about the studio itself.
public final class SettingsViewModel {
    private final LiveSettings settings;
    private final About about;
    private final Desk desk;
    private final BackgroundTasks tasks;
    private final Acts acts;
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper();

    /// What the settings lead to beyond their own screen.
    ///
    /// @param welcome explains practice mode
    /// @param copy puts a text on the clipboard
    /// @param problems is told what did not work
    public record Acts(Runnable welcome, Consumer<String> copy, Consumer<Problem> problems) {}

    public SettingsViewModel(
            LiveSettings settings, About about, Desk desk, BackgroundTasks tasks, Acts acts) {
        this.settings = settings;
        this.about = about;
        this.desk = desk;
        this.tasks = tasks;
        this.acts = acts;
    }

    public <T> ObservableValue<T> choice(Function<Appearance, T> which) {
        return settings.valueProperty().map(Settings::appearance).map(which);
    }

    public void choose(UnaryOperator<Appearance> change) {
        settings.update(all -> all.withAppearance(change));
    }

    public ObservableValue<Map<ServiceId, URI>> addresses() {
        return settings.valueProperty().map(all -> all.services().addresses());
    }

    ObservableValue<Boolean> photosStayHere() {
        return settings.valueProperty().map(all -> all.services().photosStayHere());
    }

    void keepPhotosHere(boolean now) {
        settings.update(all -> all.withPhotosHere(now));
    }

    /// Where live mode calls a service from now on; nothing written means its own home.
    ///
    /// @return false when it is no address that may be called; then everything stays as it was
    public boolean chooseAddress(ServiceId service, String text) {
        if (text.isBlank()) {
            settings.update(all -> all.withService(service, null));
            return true;
        }
        var site = Site.read(service, text);
        site.ifPresent(read -> settings.update(all -> all.withService(service, read.base())));
        return site.isPresent();
    }

    public About about() {
        return about;
    }

    public void welcome() {
        acts.welcome().run();
    }

    public void copyDiagnostics() {
        acts.copy().accept(about.diagnostics());
        copied.set(true);
    }

    /// Whether the diagnostics have been copied since the screen was opened.
    public ReadOnlyBooleanProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    public void show(Path folder) {
        tasks.start(
                Task.of(Message.of("task.show-folder"), _ -> desk.show(folder))
                        .onProblem(acts.problems()));
    }
}
