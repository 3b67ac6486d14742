package studio.likeness.ui.enroll;

import java.util.Optional;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.Till.Ware;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.PaidBy;

/// What a face costs at a service that can reach its photo by now.
///
/// @param price nothing when the service bills it and names none
/// @param enrollment as it was written down with that price
record FaceQuote(Wanted wanted, Optional<MicroUsd> price, Enrollment enrollment) {
    /// What a person's yes buys.
    sealed interface Wanted {
        PaidBy paidBy();

        Photo photo();

        record Face(Ware<Asset> ware, Photo photo) implements Wanted {
            @Override
            public PaidBy paidBy() {
                return ware.order().paidBy();
            }
        }

        /// A group first, which nobody has made yet, and then the face in it.
        record GroupAndFace(Ware<String> group, Photo photo) implements Wanted {
            @Override
            public PaidBy paidBy() {
                return group.order().paidBy();
            }
        }
    }

    /// Free, and repeatable. Blocks on disk and network.
    ///
    /// @param grouping which finds what an earlier order has bought already
    static Outcome<FaceQuote> ask(Workshop workshop, Door at, Enrollment of, Grouping grouping)
            throws InterruptedException {
        return switch (grouping.known(of)) {
            case Outcome.Failed<Grouping.Known>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Grouping.Known>(var known) -> brought(workshop, at, known, grouping);
        };
    }

    private static Outcome<FaceQuote> brought(
            Workshop workshop, Door at, Grouping.Known known, Grouping grouping)
            throws InterruptedException {
        var of = known.enrollment();
        var subject = of.subject();
        return switch (workshop.route().bring(at.service(), subject.kind(), subject.photo())) {
            case Outcome.Failed<Photo>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Photo>(var photo) -> {
                var group = grouping.wanted(known);
                yield group.isPresent()
                        ? Outcome.done(unpriced(group.get(), photo, of))
                        : priced(workshop, new Wanted.Face(face(at, of, photo), photo), of);
            }
        };
    }

    private static FaceQuote unpriced(Ware<String> group, Photo photo, Enrollment of) {
        return new FaceQuote(new Wanted.GroupAndFace(group, photo), Optional.empty(), of);
    }

    static Ware<Asset> face(Door at, Enrollment of, Photo photo) {
        var subject = of.subject();
        var wish = new Enrolling(subject.kind(), subject.name(), of.passed(), photo);
        var purpose =
                subject.kind() == FaceKind.VIRTUAL
                        ? Purpose.portrait(subject.name(), of.id())
                        : Purpose.enrollment(subject.name(), of.id());
        return new Ware<>(
                at.service().enroll(wish), purpose, at.offer().of(subject.kind()).estimate());
    }

    private static Outcome<FaceQuote> priced(Workshop workshop, Wanted.Face face, Enrollment of)
            throws InterruptedException {
        return workshop.till()
                .quote(face.ware())
                .map(price -> new FaceQuote(face, price, written(workshop, of, price)));
    }

    private static Enrollment written(Workshop workshop, Enrollment of, Optional<MicroUsd> price) {
        var registry = workshop.registry();
        return price.map(each -> registry.keep(of.quoted(each, registry.now()))).orElse(of);
    }
}
