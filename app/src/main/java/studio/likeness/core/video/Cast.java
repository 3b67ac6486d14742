package studio.likeness.core.video;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.Asset;

/// The people and characters that can be asked to play. Calls block on the disk.
@FunctionalInterface
public interface Cast {
    List<Member> members();

    /// The first in a shot who may not play now: nobody here, retired, or without a consent that
    /// holds.
    default Optional<Asset> withheld(Shot shot) {
        if (shot.faces().isEmpty()) {
            return Optional.empty();
        }
        var willing = members().stream().filter(Member::allowed).map(Member::asset).toList();
        return shot.faces().stream()
                .filter(face -> willing.stream().noneMatch(face::isSameAs))
                .findFirst();
    }

    /// @param name as the person is called here, whatever the service keeps
    /// @param portrait a small picture of them
    /// @param allowed the person's agreement for this service holds
    record Member(Asset asset, String name, Optional<Path> portrait, boolean allowed) {}
}
