package studio.likeness.core.service;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The services that do the remote work, each selectable.
public enum ServiceId {
    BLOCKRUN("https://blockrun.ai/api"),
    JARVISCLAW("https://api.jarvisclaw.ai"),
    ANYFAST("https://www.anyfast.ai"),
    APIMART("https://api.apimart.ai");

    private final URI home;

    ServiceId(String home) {
        this.home = URI.create(home);
    }

    public static Optional<ServiceId> of(String id) {
        return Arrays.stream(values()).filter(service -> service.id().equals(id)).findFirst();
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
