package studio.likeness.ui.enroll;

import java.util.Optional;
import studio.likeness.core.face.FaceGroups;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.Registry;
import studio.likeness.core.face.enroll.Till.Ware;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.PaidBy;

/// The group of a portrait, at a service that wants one. Its making is billed, so one that is there
/// is looked for first: by our own number of the character, which its name carries from the start,
/// and in what the library knows. Calls block.
///
/// @param givenUp the one that the service does not find, when another is asked for
record Grouping(Registry registry, Door at, Optional<String> givenUp) {
    /// @param lacking true when a group is wanted and nobody has made it
    record Known(Enrollment enrollment, boolean lacking) {}

    /// Those of the service, where this enrollment still lacks one.
    Optional<FaceGroups> groups(Enrollment of) {
        return of.isGroupless() || isGivenUp(of) ? at.service().groups() : Optional.empty();
    }

    Optional<PaidBy> paidBy(Enrollment of) {
        return at.payment(of.subject().kind());
    }

    private boolean isGivenUp(Enrollment of) {
        return givenUp.filter(of.passed()::equals).isPresent();
    }

    boolean isIn(Enrollment of) {
        return of.subject().kind() == FaceKind.VIRTUAL
                && at.service().groups().isPresent()
                && !of.passed().isEmpty()
                && !isGivenUp(of);
    }

    /// With the group that is there already, also one that was given up and is listed after all; as
    /// it was where there is none, or none is wanted.
    Outcome<Known> known(Enrollment of) throws InterruptedException {
        var groups = groups(of);
        return groups.isEmpty()
                ? Outcome.done(new Known(of, false))
                : groups.get()
                        .find(of.person())
                        .map(found -> found.or(() -> kept(of)))
                        .map(
                                found ->
                                        found.map(group -> new Known(grouped(of, group), false))
                                                .orElseGet(() -> new Known(of, true)));
    }

    private Optional<String> kept(Enrollment of) {
        return registry.group(of.person(), at.offer().service())
                .filter(group -> !givenUp.equals(Optional.of(group)));
    }

    /// The one of an order whose answer was lost.
    Outcome<Optional<Enrollment>> ordered(FaceGroups groups, Enrollment of)
            throws InterruptedException {
        return groups.find(of.person()).map(found -> found.map(group -> grouped(of, group)));
    }

    /// On disk as soon as it is known.
    Enrollment grouped(Enrollment of, String group) {
        return registry.keep(of.grouped(group, registry.now()));
    }

    /// What makes one; nothing where it is there or none is wanted.
    Optional<Ware<String>> wanted(Known known) {
        var of = known.enrollment();
        var name = of.subject().name();
        return groups(of)
                .filter(_ -> known.lacking())
                .map(
                        groups ->
                                new Ware<>(
                                        groups.make(name, of.person()),
                                        Purpose.group(name, of.id()),
                                        Optional.empty()));
    }
}
