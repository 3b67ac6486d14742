package studio.likeness.practice.face;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.likeness.practice.world.LinkForm;
import studio.likeness.practice.world.Liveness;
import studio.likeness.practice.world.World;

/// Face groups: each has one live link at a time. A group that was verified once stays so.
public final class Groups {
    public static final Duration LINK_LIFE = Duration.ofMinutes(2);

    /// One group.
    ///
    /// @param token the session of the link that was handed out last
    private record Group(String id, String name, String token, boolean verified) {}

    /// What a phone opens.
    ///
    /// @param path below the server's address, with its query
    public record Link(String groupId, String path) {}

    private final World world;
    private final Map<String, Group> groups = new ConcurrentHashMap<>();

    public Groups(World world) {
        this.world = world;
    }

    public Link start(String name) {
        return link(new Group("legacy_rf_" + world.ids().digits(7), name, "", false));
    }

    /// A fresh link for a group that exists; the one before is dead.
    public Optional<Link> refresh(String id) {
        state(id);
        return Optional.ofNullable(groups.get(id))
                .map(
                        group -> {
                            world.liveness().drop(group.token());
                            return link(group);
                        });
    }

    private Link link(Group group) {
        var session = world.liveness().start(group.name(), LINK_LIFE);
        var id = group.id();
        groups.put(id, new Group(id, group.name(), session.token(), group.verified()));
        return new Link(id, Liveness.link(session, LinkForm.KEYS));
    }

    /// How far the phone is. Empty for a group nobody knows.
    public Optional<Liveness.State> state(String id) {
        var group = groups.get(id);
        if (group == null || group.verified()) {
            return Optional.ofNullable(group).map(_ -> Liveness.State.VERIFIED);
        }
        var state =
                world.liveness()
                        .find(group.token())
                        .map(Liveness.Session::state)
                        .orElse(Liveness.State.EXPIRED);
        if (state == Liveness.State.VERIFIED) {
            groups.put(id, new Group(id, group.name(), group.token(), true));
        }
        return Optional.of(state);
    }

    public void clear() {
        groups.clear();
    }
}
