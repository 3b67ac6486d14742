package studio.likeness.core.settings;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.service.ServiceId;

/// How the services are met.
///
/// @param addresses where live mode calls a service instead of at its home
/// @param photosStayHere no photo is put where anybody who knows its address can open it; who needs
///   such an address gives one
public record ServiceChoices(Map<ServiceId, URI> addresses, boolean photosStayHere) {
    public ServiceChoices {
        addresses = Map.copyOf(addresses);
    }

    public static ServiceChoices fresh() {
        return new ServiceChoices(Map.of(), false);
    }

    /// @param address null for its home
    ServiceChoices at(ServiceId service, @Nullable URI address) {
        var changed = new EnumMap<ServiceId, URI>(ServiceId.class);
        changed.putAll(addresses);
        if (address == null) {
            changed.remove(service);
        } else {
            changed.put(service, address);
        }
        return new ServiceChoices(changed, photosStayHere);
    }
}
