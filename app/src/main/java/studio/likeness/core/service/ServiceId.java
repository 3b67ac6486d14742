package studio.likeness.core.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The services that do the remote work. Their names are the same in every language.
public enum ServiceId {
    BLOCKRUN("BlockRun"),
    JARVISCLAW("JarvisClaw"),
    ANYFAST("AnyFast"),
    APIMART("APIMart");

    private final String title;

    ServiceId(String title) {
        this.title = title;
    }

    /// As people know it.
    public String title() {
        return title;
    }

    /// As arguments, files and node ids spell it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ServiceId> of(String id) {
        return Arrays.stream(values()).filter(service -> service.id().equals(id)).findFirst();
    }
}
