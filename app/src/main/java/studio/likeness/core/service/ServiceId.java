package studio.likeness.core.service;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The services that do the remote work, each selectable. Their names are the same in every
/// language.
public enum ServiceId {
    BLOCKRUN("BlockRun", "https://blockrun.ai/api"),
    JARVISCLAW("JarvisClaw", "https://api.jarvisclaw.ai"),
    ANYFAST("AnyFast", "https://www.anyfast.ai"),
    APIMART("APIMart", "https://api.apimart.ai");

    private final String title;
    private final URI home;

    ServiceId(String title, String home) {
        this.title = title;
        this.home = URI.create(home);
    }

    public static Optional<ServiceId> of(String id) {
        return Arrays.stream(values()).filter(service -> service.id().equals(id)).findFirst();
    }

    /// As people know it.
    public String title() {
        return title;
    }

    /// As arguments, files and node ids write it: `blockrun`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where it lives unless a person says otherwise: the prefix before its own `/v1/...` or
    /// `/volc/...` paths, without a slash at its end.
    public URI home() {
        return home;
    }
}
