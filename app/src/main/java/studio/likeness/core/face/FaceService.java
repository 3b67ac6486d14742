package studio.likeness.core.face;

import java.util.List;
import java.util.Optional;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;

/// One service's room for faces. Everything but an order is free. The calls block and are made in
/// the background; nothing here repeats one by itself.
public interface FaceService {
    FaceOffer offer();

    /// Starts a check. Counts against the starts of the hour.
    Outcome<LiveLink> begin(String name) throws InterruptedException;

    /// A fresh code for the same person, on the same group where the service keeps it.
    Outcome<LiveLink> renew(String name, String group) throws InterruptedException;

    /// May spend a one-time token: see [FaceOffer.LiveCheck#watchesByItself()].
    Outcome<Liveness> look(LiveLink link) throws InterruptedException;

    /// Looks again at a check known by its group alone, after a restart.
    Outcome<Liveness> lookAt(String group) throws InterruptedException;

    /// Gives a photo an address that anybody can open.
    Outcome<Photo.At> host(Photo.Held photo) throws InterruptedException;

    /// Whether a text that somebody pasted could be the id of a face here.
    default boolean couldBeFace(String id) {
        return !id.isBlank();
    }

    /// Where characters go into groups that are made, and billed, before them.
    default Optional<FaceGroups> groups() {
        return Optional.empty();
    }

    Order<Asset> enroll(Enrolling wish);

    /// How the review of an asset stands.
    Outcome<Asset> state(Asset asset) throws InterruptedException;

    /// True when the review that took this face refused others beside it.
    default boolean tookOnlyPart(Asset asset) {
        return false;
    }

    /// What this wallet or key has enrolled before.
    Outcome<List<Asset>> enrolled() throws InterruptedException;
}
