package studio.likeness.core.face;

import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.receipt.SignedReceipt;

/// Everybody the studio knows, on disk. Calls block; each is whole on the disk when it returns.
public interface FaceBook {
    /// Everybody who was not forgotten, the newest first.
    List<FaceCard> all();

    Optional<FaceCard> find(String person);

    /// Adds the person, or changes what is known of them.
    void keep(Person person);

    /// Adds the asset to a person, or changes the state of the one they have.
    void keep(String person, Asset asset);

    /// Adds a consent, or marks it as withdrawn, with the receipt that proves it.
    void keep(Consent consent, SignedReceipt receipt);

    /// The receipts of one person, the oldest first.
    List<SignedReceipt> receipts(String person);

    /// The person's newest receipt: the next one names its hash.
    default Optional<SignedReceipt> lastReceipt(String person) {
        return receipts(person).stream().reduce((_, last) -> last);
    }
}
