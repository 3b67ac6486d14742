package studio.likeness.core.face.enroll;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.service.PaidBy;

/// A service as the wizard meets it.
///
/// @param means the ways of paying that are set up now: a key of this service, a wallet
/// @param loopback true when it is on this computer
public record Door(FaceService service, Set<PaidBy> means, boolean loopback) {
    public Door {
        means = Set.copyOf(means);
    }

    public FaceOffer offer() {
        return service.offer();
    }

    /// How a face of this kind would be paid now; nothing when what it takes is missing.
    public Optional<PaidBy> payment(FaceKind kind) {
        return Stream.of(PaidBy.KEY, PaidBy.WALLET)
                .filter(offer().of(kind).paidBy()::contains)
                .filter(means::contains)
                .findFirst();
    }

    /// Set up for at least one kind of face.
    public boolean ready() {
        return offer().kinds().stream().anyMatch(kind -> payment(kind).isPresent());
    }

    public LinkCheck links() {
        return new LinkCheck(offer().check().hosts(), loopback);
    }
}
