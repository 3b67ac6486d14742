package studio.likeness.core.face;

import java.net.URI;
import studio.likeness.core.port.wire.Body;

/// The picture a face is enrolled from, as a service gets it.
public sealed interface Photo {
    /// At an address that anybody can open.
    record At(URI address) implements Photo {
        /// A query may hold what opens somebody's storage.
        @Override
        public String toString() {
            return "At[" + address.getHost() + "]";
        }
    }

    /// In hand, cleaned of all that is no picture.
    ///
    /// @param type as `image/jpeg`
    record Held(Body.Content content, String type) implements Photo {}
}
