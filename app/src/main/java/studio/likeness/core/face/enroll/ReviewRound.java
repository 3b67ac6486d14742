package studio.likeness.core.face.enroll;

import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Library;
import studio.likeness.core.problem.Outcome;

/// Reviews that nobody watches: the wizard was closed while a service looked at a photo.
public record ReviewRound(Library library, Enrollments enrollments) {
    public static boolean isWaiting(Enrollment enrollment) {
        return enrollment.stage() instanceof Stage.Enrolled && !enrollment.over();
    }

    /// How many faces can play now. One that was refused waits for its person, who is told why in
    /// the wizard; one that could not be asked about goes on waiting. Blocks.
    public int ask(List<Door> doors) throws InterruptedException {
        var ready = 0;
        for (var each : enrollments.unfinished()) {
            if (each.stage() instanceof Stage.Enrolled(var asset)) {
                var now = ready(asset, doors);
                now.ifPresent(face -> keep(each, face));
                ready += now.isPresent() ? 1 : 0;
            }
        }
        return ready;
    }

    private static Optional<Asset> ready(Asset asset, List<Door> doors)
            throws InterruptedException {
        for (var door : doors) {
            if (door.offer().service() == asset.service()
                    && door.service().state(asset) instanceof Outcome.Done<Asset>(var now)
                    && now.state().canPlay()) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }

    private void keep(Enrollment enrollment, Asset face) {
        library.keep(enrollment.person(), face);
        enrollments.keep(enrollment.enrolled(face, library.now()));
    }
}
