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

    /// Adds consents of one person, or marks them as withdrawn, all or none, each with the receipt
    /// that proves it. Nobody else writes between the reading of the newest receipt and the one
    /// that follows it.
    void record(List<Consent> consents, Following receipts);

    /// Makes the receipt that follows the person's newest one.
    @FunctionalInterface
    interface Following {
        SignedReceipt receipt(Consent consent, Optional<SignedReceipt> before);
    }

    /// The receipts of one person, the oldest first.
    List<SignedReceipt> receipts(String person);
}
