package studio.likeness.core.face;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.receipt.Notary;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.problem.Outcome;

/// What can be done with the people in the library. Calls block.
public final class Library {
    private static final int ID_BYTES = 12;

    private final FaceBook book;
    private final Notary notary;
    private final Clock clock;
    private final Entropy entropy;

    public Library(FaceBook book, Notary notary, Clock clock, Entropy entropy) {
        this.book = book;
        this.notary = notary;
        this.clock = clock;
        this.entropy = entropy;
    }

    public List<FaceCard> all() {
        return book.all();
    }

    public void rename(Person person, String name) {
        book.keep(person.named(name.strip()));
    }

    /// Kept, and offered for no new clip.
    public void retire(Person person) {
        book.keep(person.retired(now()));
    }

    public void bringBack(Person person) {
        book.keep(
                new Person(
                        person.id(),
                        person.kind(),
                        person.name(),
                        person.photo(),
                        person.since(),
                        Optional.empty()));
    }

    /// From this moment on the face plays in no new clip, at no service.
    public void withdraw(FaceCard card) {
        var now = now();
        for (var consent : card.consents()) {
            if (consent.withdrawn().isEmpty()) {
                var ended = consent.withdrawn(now);
                var before = book.lastReceipt(consent.person());
                book.keep(ended, notary.withdrawn(ended, before));
            }
        }
    }

    /// The receipts of one person as the lines of a file that a stranger can check.
    public String receipts(Person person) {
        var lines = new StringBuilder();
        for (var receipt : book.receipts(person.id())) {
            lines.append(receipt.line()).append('\n');
        }
        return lines.toString();
    }

    /// Every clip ever made with somebody, as a table; deleted ones too.
    public String clipList(FaceCard card) {
        return new ClipList(card.appearances()).text();
    }

    /// How many faces a service knows that were not here, each with a card of its own now. They
    /// come without consent: that is for the person to give, and until then they do not play.
    public Outcome<Integer> fetch(FaceService service) throws InterruptedException {
        return service.enrolled().map(this::added);
    }

    private int added(List<Asset> listed) {
        var known =
                book.all().stream()
                        .flatMap(card -> card.assets().stream())
                        .map(asset -> asset.service() + asset.id())
                        .toList();
        var fresh = new ArrayList<Asset>();
        for (var asset : listed) {
            if (!known.contains(asset.service() + asset.id())) {
                fresh.add(asset);
            }
        }
        fresh.forEach(this::add);
        return fresh.size();
    }

    private void add(Asset asset) {
        var id = HexFormat.of().formatHex(entropy.bytes(ID_BYTES));
        book.keep(
                new Person(
                        id, asset.kind(), asset.name(), Optional.empty(), now(), Optional.empty()));
        book.keep(id, asset);
    }

    public Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
