package studio.likeness.core.pay.till;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import studio.likeness.core.pay.Asked;
import studio.likeness.core.service.Site;

/// A service as far as paying it goes.
///
/// @param id its id in settings, ledger and arguments
/// @param origins where it lives; a payment goes nowhere else
/// @param loopback true when a person chose an address on this computer for it
/// @param longest the longest life of a signature that its work needs
public record Seller(String id, Set<URI> origins, boolean loopback, Duration longest) {
    public Seller {
        origins = Set.copyOf(origins);
    }

    /// @param longest the longest life of a signature that this order needs
    public static Seller of(Site site, Duration longest) {
        return new Seller(site.service().id(), Set.of(site.origin()), site.loopback(), longest);
    }

    boolean isHome(URI url) {
        return asked(url).isHome();
    }

    Asked asked(URI url) {
        return new Asked(id, url, origins, loopback);
    }
}
