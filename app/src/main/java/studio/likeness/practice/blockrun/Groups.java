package studio.likeness.practice.blockrun;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.practice.world.Liveness;
import studio.likeness.practice.world.World;

/// Face groups: each has one live link at a time. A link that ran out leaves its group pending.
final class Groups {
    static final Duration LINK_LIFE = Duration.ofMinutes(2);

    /// One group.
    ///
    /// @param token the session of the link that was handed out last
    private record Group(String id, String name, String token, boolean active) {}

    private final World world;
    private final Map<String, Group> groups = new ConcurrentHashMap<>();

    Groups(World world) {
        this.world = world;
    }

    Link start(String name) {
        var session = world.liveness().start(name, LINK_LIFE);
        var id = "legacy_rf_" + world.ids().digits(7);
        groups.put(id, new Group(id, name, session.token(), false));
        return new Link(id, Liveness.path(session));
    }

    /// What a phone opens.
    record Link(String groupId, String path) {}

    /// A fresh link for a group that exists; the one before is dead.
    Optional<Link> refresh(String id) {
        var group = groups.get(id);
        if (group == null) {
            return Optional.empty();
        }
        var active = isActive(id).orElse(false);
        world.liveness().drop(group.token());
        var session = world.liveness().start(group.name(), LINK_LIFE);
        groups.put(id, new Group(id, group.name(), session.token(), active));
        return Optional.of(new Link(id, Liveness.path(session)));
    }

    /// Empty for a group nobody knows. Once active, always active.
    Optional<Boolean> isActive(String id) {
        return Optional.ofNullable(groups.computeIfPresent(id, (_, g) -> looked(g)))
                .map(Group::active);
    }

    private Group looked(Group group) {
        var verified =
                world.liveness()
                        .find(group.token())
                        .filter(s -> s.state() == Liveness.State.VERIFIED)
                        .isPresent();
        return verified ? new Group(group.id(), group.name(), group.token(), true) : group;
    }

    void clear() {
        groups.clear();
    }
}
