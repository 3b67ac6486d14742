package studio.likeness.core.face;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.ServiceId;

/// What can be done with the people in the library. Calls block.
public final class Library {
    private final FaceBook book;
    private final Consents consents;

    public Library(FaceBook book, Consents consents) {
        this.book = book;
        this.consents = consents;
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
        book.keep(person.broughtBack());
    }

    /// The person agrees, for a face that came without it or whose consent has ended.
    public void consent(FaceCard card, ServiceId service, Agreement agreement) {
        consents.give(card.person(), card.person().name(), service, agreement);
    }

    /// From this moment on the face plays in no new clip, at no service.
    public void withdraw(FaceCard card) {
        consents.withdraw(card);
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
    /// come without consent: that is for the person to give, and until then they do not play. Those
    /// that are here stand as the service says now.
    public Outcome<Integer> fetch(FaceService service) throws InterruptedException {
        return service.enrolled().map(this::added);
    }

    private int added(List<Asset> listed) {
        var fresh = 0;
        for (var asset : listed) {
            var owner = owner(asset);
            if (owner.isEmpty()) {
                add(asset);
                fresh++;
            } else {
                owner.get().assets().stream()
                        .filter(asset::isSameAs)
                        .filter(here -> here.state() != asset.state())
                        .forEach(here -> keep(owner.get().person(), here.in(asset.state())));
            }
        }
        return fresh;
    }

    private Optional<FaceCard> owner(Asset asset) {
        return book.all().stream()
                .filter(card -> card.assets().stream().anyMatch(asset::isSameAs))
                .findFirst();
    }

    private void add(Asset asset) {
        keep(newcomer(asset), asset);
    }

    private Person newcomer(Asset asset) {
        return new Person(
                consents.id(),
                asset.kind(),
                asset.name(),
                Optional.empty(),
                now(),
                Optional.empty());
    }

    private void keep(Person person, Asset asset) {
        book.keep(person);
        book.keep(person.id(), asset);
    }

    /// A review has ended.
    public void keep(String person, Asset asset) {
        book.keep(person, asset);
    }

    /// Takes in a face by its id, with the consent of its owner. The service is asked whether it
    /// knows it; one that has no list to look in leaves the face unverified.
    public Outcome<Person> adopt(FaceService service, Claim claim, Agreement agreement)
            throws InterruptedException {
        var title = service.offer().service().title();
        if (!service.couldBeFace(claim.id())) {
            return Outcome.failed(new FaceProblem.IdUnlike(title));
        }
        var face = unverified(service, claim);
        var owner = owner(face);
        return owner.isPresent()
                ? Outcome.failed(new FaceProblem.FaceHere(owner.get().person().name()))
                : verified(service, face).map(asset -> taken(asset, agreement));
    }

    private static Asset unverified(FaceService service, Claim claim) {
        return new Asset(
                service.offer().service(),
                claim.kind(),
                claim.id(),
                "",
                "",
                claim.name(),
                AssetState.UNVERIFIED);
    }

    private static Outcome<Asset> verified(FaceService service, Asset face)
            throws InterruptedException {
        if (!service.offer().of(face.kind()).listed()) {
            return Outcome.done(face);
        }
        return service.enrolled()
                .then(
                        listed ->
                                listed.stream()
                                        .filter(face::isSameAs)
                                        .findFirst()
                                        .map(known -> Outcome.done(known.named(face.name())))
                                        .orElseGet(() -> lost(service)));
    }

    private static Outcome<Asset> lost(FaceService service) {
        return Outcome.failed(new FaceProblem.FaceLost(service.offer().service().title()));
    }

    private Person taken(Asset asset, Agreement agreement) {
        var person =
                agreement
                        .person()
                        .flatMap(book::find)
                        .map(FaceCard::person)
                        .orElseGet(() -> newcomer(asset));
        keep(person, asset);
        consents.give(person, person.name(), asset.service(), agreement);
        return person;
    }

    public Instant now() {
        return consents.now();
    }
}
