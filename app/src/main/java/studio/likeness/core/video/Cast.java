package studio.likeness.core.video;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.Asset;
import studio.likeness.core.service.ServiceId;

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

    /// The same people as another service knows them; who is not there stays away.
    static List<Asset> there(List<Asset> faces, ServiceId service, List<Member> members) {
        return faces.stream()
                .flatMap(face -> counterpart(face, service, members).stream())
                .distinct()
                .toList();
    }

    static Optional<Asset> counterpart(Asset face, ServiceId service, List<Member> members) {
        return members.stream()
                .filter(member -> member.asset().id().equals(face.id()))
                .findFirst()
                .flatMap(
                        known ->
                                members.stream()
                                        .filter(each -> each.person().equals(known.person()))
                                        .map(Member::asset)
                                        .filter(asset -> asset.service() == service)
                                        .findFirst());
    }

    /// @param person whose face it is: names may be shared
    /// @param name as the person is called here, whatever the service keeps
    /// @param portrait a small picture of them
    /// @param allowed the person's agreement for this service holds
    record Member(
            Asset asset, String person, String name, Optional<Path> portrait, boolean allowed) {}
}
