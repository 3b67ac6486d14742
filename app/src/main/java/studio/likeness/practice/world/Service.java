package studio.likeness.practice.world;

import studio.likeness.practice.http.Routes;

/// One stand-in: it says which paths it answers. Its own state lives in it and ends with [#reset].
public interface Service {
    void addTo(Routes routes);

    /// As if it had just been started.
    void reset();
}
