package studio.likeness.core.pay.ledger;

import java.util.Map;
import java.util.Set;

/// Whose the faces are that purchases name. Blocks on the disk.
@FunctionalInterface
public interface Owners {
    /// By the id that a purchase names. Who was forgotten is missing.
    Map<String, Owner> of(Set<String> faces);

    /// A person of the library: one, whatever faces of theirs were bought at which services.
    record Owner(String person, String name) {}
}
