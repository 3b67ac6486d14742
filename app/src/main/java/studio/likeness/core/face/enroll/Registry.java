package studio.likeness.core.face.enroll;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.likeness.core.face.Agreement;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Consents;
import studio.likeness.core.face.FaceBook;
import studio.likeness.core.face.FaceCard;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.Person;
import studio.likeness.core.port.Clock;
import studio.likeness.core.service.ServiceId;

/// Writes each step of an enrollment down, and with it what the step means for the person's card.
/// Calls block on the disk.
public final class Registry {
    private final FaceBook book;
    private final Enrollments enrollments;
    private final Consents consents;
    private final Clock clock;

    public Registry(FaceBook book, Enrollments enrollments, Consents consents, Clock clock) {
        this.book = book;
        this.enrollments = enrollments;
        this.consents = consents;
        this.clock = clock;
    }

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
        var draft = Enrollment.draft(consents.id(), person.id(), subject, now);
        enrollments.keep(draft);
        consents.give(person, subject.name(), subject.service(), agreement);
        return keep(draft.consented(now));
    }

    private Person newcomer(Enrollment.Subject subject, Instant now) {
        return new Person(
                consents.id(),
                subject.kind(),
                subject.name(),
                Optional.of(subject.photo()),
                now,
                Optional.empty());
    }

    /// Another photo of the same person, or another name. The receipt names both, so there is a new
    /// one. Who is in no service yet is called by the new name in the library, too.
    public Enrollment corrected(
            Enrollment enrollment, Enrollment.Subject subject, Agreement agreement) {
        if (enrollment.stage() instanceof Stage.Enrolled) {
            drop(enrollment);
            var same = Optional.of(enrollment.person());
            return agree(subject, new Agreement(same, agreement.scope(), agreement.until()));
        }
        var card = book.find(enrollment.person()).orElseThrow();
        var photographed = card.person().with(subject.photo());
        var person = card.assets().isEmpty() ? photographed.named(subject.name()) : photographed;
        book.keep(person);
        consents.give(person, subject.name(), subject.service(), agreement);
        return keep(enrollment.with(subject, now()));
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

    /// Somebody who has a card already.
    public Optional<Person> person(String id) {
        return book.find(id).map(FaceCard::person);
    }

    public Optional<Enrollment> find(String id) {
        return enrollments.find(id);
    }

    /// Gives the enrollment up. A person who has nothing else on record stays with their consent.
    public void drop(Enrollment enrollment) {
        enrollments.drop(enrollment.id());
    }

    /// The group that this service has for somebody from an earlier portrait.
    public Optional<String> group(String person, ServiceId service) {
        return book.find(person).stream()
                .flatMap(card -> card.assets().stream())
                .filter(asset -> asset.service() == service && asset.kind() == FaceKind.VIRTUAL)
                .map(Asset::group)
                .filter(group -> !group.isEmpty())
                .findFirst();
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
        return consents.now();
    }
}
