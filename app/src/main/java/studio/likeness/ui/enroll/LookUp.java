package studio.likeness.ui.enroll;

import java.util.Optional;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.LostAnswer;
import studio.likeness.core.problem.Outcome;

/// Reads the lists of a service for what an order has bought whose answer was lost. Calls block.
record LookUp(Grouping grouping) {
    /// What is there after all.
    sealed interface Found {
        record Group(Enrollment grouped) implements Found {}

        record Face(Asset asset) implements Found {}
    }

    Outcome<Optional<Found>> ask(Enrollment of) throws InterruptedException {
        var groups = grouping.groups(of);
        if (groups.isPresent()) {
            return grouping.ordered(groups.get(), of).map(found -> found.map(Found.Group::new));
        }
        var service = grouping.at().service();
        var known = grouping.registry().known(service.offer().service());
        return service.enrolled()
                .map(listed -> LostAnswer.find(of, listed, known).map(Found.Face::new));
    }
}
