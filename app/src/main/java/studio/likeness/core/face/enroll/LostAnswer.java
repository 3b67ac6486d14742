package studio.likeness.core.face.enroll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.face.Asset;

/// Finds the face of an order whose answer was lost in what the service lists. Before this has
/// looked, the order must not be paid for again.
public final class LostAnswer {
    private LostAnswer() {}

    /// @param known ids of assets that were here before: one of them is never the new one
    public static Optional<Asset> find(
            Enrollment enrollment, List<Asset> listed, Set<String> known) {
        var subject = enrollment.subject();
        return listed.stream()
                .filter(asset -> !known.contains(asset.id()))
                .filter(asset -> fits(enrollment, asset))
                .findFirst()
                .map(asset -> asset.of(subject.kind()));
    }

    /// A group belongs to one person, so it tells enough; a name may have been changed to one that
    /// the group does not have yet, and not every list knows of kinds.
    private static boolean fits(Enrollment enrollment, Asset asset) {
        return enrollment.passed().isEmpty()
                ? asset.kind() == enrollment.subject().kind()
                        && asset.name().equals(enrollment.subject().name())
                : asset.group().equals(enrollment.passed());
    }
}
