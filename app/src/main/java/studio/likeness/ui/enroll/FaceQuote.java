package studio.likeness.ui.enroll;

import java.util.Optional;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.Till.Ware;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Outcome;

/// What a face costs at a service that can reach its photo by now.
///
/// @param price nothing when the service bills it and names none
/// @param enrollment as it was written down with that price
record FaceQuote(Ware ware, Optional<MicroUsd> price, Enrollment enrollment) {
    /// Free, and repeatable. Blocks on disk and network.
    static Outcome<FaceQuote> ask(Workshop workshop, Door at, Enrollment of)
            throws InterruptedException {
        var subject = of.subject();
        return switch (workshop.route().bring(at.service(), subject.kind(), subject.photo())) {
            case Outcome.Failed<Photo>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Photo>(var photo) -> ask(workshop, at, of, photo);
        };
    }

    private static Outcome<FaceQuote> ask(Workshop workshop, Door at, Enrollment of, Photo photo)
            throws InterruptedException {
        var subject = of.subject();
        var wish = new Enrolling(subject.kind(), subject.name(), of.passed(), photo);
        var order = at.service().enroll(wish);
        var estimate = at.offer().of(subject.kind()).estimate();
        var wanted = new Ware(order, subject.kind(), subject.name(), of.id(), estimate);
        return workshop.till()
                .quote(wanted)
                .map(price -> new FaceQuote(wanted, price, written(workshop, of, price)));
    }

    private static Enrollment written(Workshop workshop, Enrollment of, Optional<MicroUsd> price) {
        var registry = workshop.registry();
        return price.map(each -> registry.keep(of.quoted(each, registry.now()))).orElse(of);
    }
}
