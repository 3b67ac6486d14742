package studio.likeness.core.face;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.receipt.Notary;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.service.ServiceId;

/// Records what people agree to and take back, each with the receipt that proves it. Calls block on
/// the disk.
public final class Consents {
    private static final int ID_BYTES = 12;

    private final FaceBook book;
    private final Notary notary;
    private final Clock clock;
    private final Entropy entropy;

    public Consents(FaceBook book, Notary notary, Clock clock, Entropy entropy) {
        this.book = book;
        this.notary = notary;
        this.clock = clock;
        this.entropy = entropy;
    }

    /// The receipt names the photo that the person is known by, or none.
    public void give(Person person, String name, ServiceId service, Agreement agreement) {
        var consent =
                new Consent(
                        id(),
                        person.id(),
                        name,
                        service,
                        person.photo().map(KeptPhoto::sha256).orElse(""),
                        agreement.scope(),
                        now(),
                        agreement.until(),
                        Optional.empty());
        book.record(List.of(consent), notary::given);
    }

    /// Every consent of this person that was not taken back yet, also one that came after the card
    /// was read.
    void withdraw(FaceCard card) {
        var now = now();
        var ended =
                book.find(card.person().id()).stream()
                        .flatMap(newest -> newest.consents().stream())
                        .filter(consent -> consent.withdrawn().isEmpty())
                        .map(consent -> consent.withdrawn(now))
                        .toList();
        book.record(ended, notary::withdrawn);
    }

    /// A number of our own for a person, a consent or an enrollment.
    public String id() {
        return HexFormat.of().formatHex(entropy.bytes(ID_BYTES));
    }

    /// As fine as the records keep it.
    public Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
