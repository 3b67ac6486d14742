package studio.likeness.practice.world;

import java.io.IOException;
import java.util.Optional;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Routes;

/// One stand-in: it says which paths it answers. Its own state lives in it and ends with [#reset].
public interface Service {
    void addTo(Routes routes);

    /// As if it had just been started.
    void reset();

    /// Knows a face again that it enrolled before the server was started anew. What is another
    /// service's, or has no picture any more, is left.
    default void takeUp(Known known) throws IOException {}

    /// The same for a clip that is on its way.
    default void takeUp(KnownJob known) {}

    /// A status that was asked for by the fault of that name, in the service's own shape of an
    /// error; nothing for a path that is not this service's.
    default Optional<Reply> trouble(String path, int status) {
        return Optional.empty();
    }
}
