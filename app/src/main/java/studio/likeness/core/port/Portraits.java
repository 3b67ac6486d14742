package studio.likeness.core.port;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Pictures of people who do not exist, to practise with: no file is needed, and nobody has to be
/// asked.
public interface Portraits {
    /// @param id its name in addresses
    /// @param name the person's, in every language
    record Portrait(String id, String name) {}

    /// Told at once.
    List<Portrait> all();

    /// A square picture as a PNG file; nothing for an unknown id. It is drawn when first asked for:
    /// keep it off the FX thread.
    Optional<byte[]> png(String id);

    /// Where the services of practice can fetch it, as from a photo host. They may have to start
    /// first: keep it off the FX thread.
    URI address(String id);
}
