package studio.likeness.core.face;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.service.ServiceId;

/// A person with everything the studio knows of their face.
///
/// @param assets one for each service that knows the face
/// @param consents the newest first
/// @param appearances every clip ever made with it, the newest first
public record FaceCard(
        Person person, List<Asset> assets, List<Consent> consents, List<Appearance> appearances) {
    public FaceCard {
        assets = List.copyOf(assets);
        consents = List.copyOf(consents);
        appearances = List.copyOf(appearances);
    }

    /// When the newest clip with it was made.
    public Optional<Instant> lastUsed() {
        return appearances.stream().map(Appearance::made).findFirst();
    }

    /// The asset that a new clip at this service may name now; nothing without consent. A character
    /// is nobody who could consent, and a face that was imported has the agreement of its owner
    /// only once that is recorded.
    public Optional<Asset> playable(ServiceId service, Instant now) {
        if (person.retired().isPresent() || !allowed(service, now)) {
            return Optional.empty();
        }
        return assets.stream()
                .filter(asset -> asset.service() == service && asset.state().canPlay())
                .findFirst();
    }

    /// Whether the person's agreement for this service holds.
    public boolean allowed(ServiceId service, Instant now) {
        return person.kind() == FaceKind.VIRTUAL
                || consents.stream()
                        .filter(consent -> consent.service() == service)
                        .anyMatch(consent -> consent.holds(now));
    }
}
