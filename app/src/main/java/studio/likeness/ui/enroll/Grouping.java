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

/// The group of a portrait, at a service that wants one. Its making is billed, so one that is there
/// is looked for first: by our own number of the character, which its name carries from the start,
/// and in what the library knows. Calls block.
///
/// @param anew true when what the library knows was refused
record Grouping(Registry registry, Door at, boolean anew) {
    Grouping(Registry registry, Door at) {
        this(registry, at, false);
    }

    /// Those of the service, where this enrollment still lacks one.
    Optional<FaceGroups> groups(Enrollment of) {
        return of.isGroupless() ? at.service().groups() : Optional.empty();
    }

    boolean isIn(Enrollment of) {
        return of.subject().kind() == FaceKind.VIRTUAL
                && at.service().groups().isPresent()
                && !of.passed().isEmpty();
    }

    /// With the group that is there already; as it was where there is none, or none is wanted.
    Outcome<Enrollment> known(Enrollment of) throws InterruptedException {
        var groups = groups(of);
        return groups.isEmpty()
                ? Outcome.done(of)
                : groups.get()
                        .find(of.person())
                        .map(found -> found.or(() -> kept(of)))
                        .map(found -> found.map(group -> grouped(of, group)).orElse(of));
    }

    private Optional<String> kept(Enrollment of) {
        return anew ? Optional.empty() : registry.group(of.person(), at.offer().service());
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
    Optional<Ware<String>> wanted(Enrollment of) {
        var name = of.subject().name();
        return groups(of)
                .map(
                        groups ->
                                new Ware<>(
                                        groups.make(name, of.person()),
                                        Purpose.group(name, of.id()),
                                        Optional.empty()));
    }
}
