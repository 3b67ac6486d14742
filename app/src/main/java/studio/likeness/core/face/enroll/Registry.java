package studio.likeness.core.face.enroll;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Consent;
import studio.likeness.core.face.FaceBook;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.face.Person;
import studio.likeness.core.face.receipt.Notary;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.service.ServiceId;

/// Writes each step of an enrollment down, and with it what the step means for the person's card.
/// Calls block on the disk.
public final class Registry {
    private static final int ID_BYTES = 12;

    private final FaceBook book;
    private final Enrollments enrollments;
    private final Notary notary;
    private final Clock clock;
    private final Entropy entropy;

    public Registry(
            FaceBook book, Enrollments enrollments, Notary notary, Clock clock, Entropy entropy) {
        this.book = book;
        this.enrollments = enrollments;
        this.notary = notary;
        this.clock = clock;
        this.entropy = entropy;
    }

    /// What a person agreed to.
    ///
    /// @param person the card they have already, when the face goes to one more service
    public record Agreement(
            Optional<String> person, Consent.Scope scope, Optional<LocalDate> until) {}

    /// Person, draft, consent with its receipt: all on disk before any service is asked.
    public Enrollment agree(Enrollment.Subject subject, Agreement agreement) {
        var now = now();
        var person =
                agreement
                        .person()
                        .flatMap(book::find)
                        .map(card -> card.person().with(subject.photo()))
                        .orElseGet(() -> newcomer(subject, now));
        book.keep(person);
        var draft = Enrollment.draft(id(), person.id(), subject, now);
        enrollments.keep(draft);
        record(person, subject, agreement);
        return keep(draft.consented(now));
    }

    private Person newcomer(Enrollment.Subject subject, Instant now) {
        return new Person(
                id(),
                subject.kind(),
                subject.name(),
                Optional.of(subject.photo()),
                now,
                Optional.empty());
    }

    /// Another photo of the same person. The receipt names its photo, so there is a new one.
    public Enrollment another(Enrollment enrollment, KeptPhoto photo, Agreement agreement) {
        var person = book.find(enrollment.person()).orElseThrow().person().with(photo);
        book.keep(person);
        var changed = enrollment.with(photo, now());
        record(person, changed.subject(), agreement);
        return keep(changed);
    }

    private void record(Person person, Enrollment.Subject subject, Agreement agreement) {
        var consent =
                new Consent(
                        id(),
                        person.id(),
                        subject.name(),
                        subject.service(),
                        subject.photo().sha256(),
                        agreement.scope(),
                        now(),
                        agreement.until(),
                        Optional.empty());
        book.keep(consent, notary.given(consent, book.lastReceipt(person.id())));
    }

    public Enrollment keep(Enrollment enrollment) {
        enrollments.keep(enrollment);
        return enrollment;
    }

    /// A code came: its start counts, and its end is known.
    public Enrollment shown(Enrollment enrollment, Optional<String> group, Duration life) {
        return keep(enrollment.shown(group, now().plus(life), now()));
    }

    public void started(ServiceId service) {
        enrollments.started(service, now());
    }

    /// The face is there, or on its way through a review.
    public Enrollment enrolled(Enrollment enrollment, Asset asset) {
        book.keep(enrollment.person(), asset);
        return asset.state() == AssetState.REFUSED
                ? enrollment
                : keep(enrollment.enrolled(asset, now()));
    }

    public Optional<Enrollment> find(String id) {
        return enrollments.find(id);
    }

    /// Gives the enrollment up. A person who has nothing else on record stays with their consent.
    public void drop(Enrollment enrollment) {
        enrollments.drop(enrollment.id());
    }

    /// The codes of this hour, also those before a restart.
    public HourBudget starts(FaceOffer offer) {
        var since = now().minus(Duration.ofHours(1));
        return new HourBudget(
                clock, offer.check().startsAnHour(), enrollments.starts(offer.service(), since));
    }

    /// Everything that this service gave us before.
    public Set<String> known(ServiceId service) {
        return book.all().stream()
                .flatMap(card -> card.assets().stream())
                .filter(asset -> asset.service() == service)
                .map(Asset::id)
                .collect(Collectors.toSet());
    }

    /// As fine as the records keep it.
    public Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private String id() {
        return HexFormat.of().formatHex(entropy.bytes(ID_BYTES));
    }
}
