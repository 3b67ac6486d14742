package studio.likeness.core.settings;

import org.jspecify.annotations.Nullable;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// The file that settings live in.
public interface SettingsStore {
    /// Never fails: what cannot be read is kept aside and named in the problem, and the fresh
    /// settings stand in.
    Loaded load();

    /// On disk, whole, when this returns: the old file or the new one survives a cut of power,
    /// never half of one.
    Outcome<Settings> save(Settings settings);

    record Loaded(Settings settings, @Nullable Problem problem) {}
}
