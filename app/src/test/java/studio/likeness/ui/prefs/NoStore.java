package studio.likeness.ui.prefs;

import studio.likeness.core.problem.Outcome;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.settings.SettingsStore;

/// Keeps no settings.
public final class NoStore implements SettingsStore {
    @Override
    public Loaded load() {
        return new Loaded(Settings.fresh(), null);
    }

    @Override
    public Outcome<Settings> save(Settings settings) {
        return Outcome.done(settings);
    }
}
