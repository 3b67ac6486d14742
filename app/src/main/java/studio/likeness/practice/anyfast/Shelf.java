package studio.likeness.practice.anyfast;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.asset.Review;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.Known;
import studio.likeness.practice.world.World;

/// All groups and assets. Everything is asked for by key: what another key made is not there.
final class Shelf {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int TAIL = 5;

    private final World world;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Asset> assets = new LinkedHashMap<>();

    Shelf(World world) {
        this.world = world;
    }

    /// An id of upstream's pattern, such as `asset-20260911102210-m4n8p`.
    String newId(String prefix) {
        return prefix + "-" + STAMP.format(now()) + "-" + world.ids().hex(TAIL);
    }

    Instant now() {
        return world.clock().now();
    }

    synchronized Group addGroup(PracticeKey key, Group.Type type, String name) {
        var now = now();
        var group = new Group(newId("group"), key.id(), type, name, now, now);
        groups.put(group.id(), group);
        return group;
    }

    synchronized Optional<Group> group(PracticeKey key, String id) {
        return Optional.ofNullable(groups.get(id)).filter(g -> g.key().equals(key.id()));
    }

    /// The newest first.
    synchronized List<Group> groups(PracticeKey key, Predicate<Group> wanted) {
        return groups.values().stream()
                .filter(g -> g.key().equals(key.id()))
                .filter(wanted)
                .toList()
                .reversed();
    }

    synchronized void change(Group group, UnaryOperator<Group> change) {
        groups.computeIfPresent(group.id(), (_, g) -> change.apply(g));
    }

    /// Its assets go with it.
    synchronized void remove(Group group) {
        groups.remove(group.id());
        assets.values().removeIf(a -> a.group().equals(group.id()));
    }

    /// A face of an earlier server, in the group that it was in.
    synchronized void takeUp(PracticeKey key, Known known, Review passed) {
        var type = known.real() ? Group.Type.LIVENESS_FACE : Group.Type.AIGC;
        var now = now();
        var id = known.id();
        groups.putIfAbsent(
                id.group(), new Group(id.group(), key.id(), type, known.name(), now, now));
        assets.put(
                id.asset(),
                new Asset(
                        id.asset(),
                        id.group(),
                        known.name(),
                        Kind.IMAGE,
                        passed,
                        Asset.Dates.both(now)));
    }

    /// False when the group already holds an asset of that name.
    synchronized boolean add(Asset asset) {
        var isTaken =
                assets.values().stream()
                        .anyMatch(
                                a ->
                                        a.group().equals(asset.group())
                                                && a.name().equals(asset.name()));
        if (!isTaken) {
            assets.put(asset.id(), asset);
        }
        return !isTaken;
    }

    synchronized Optional<Asset> asset(PracticeKey key, String id) {
        return Optional.ofNullable(assets.get(id)).filter(a -> group(key, a.group()).isPresent());
    }

    /// The newest first.
    synchronized List<Asset> assets(PracticeKey key, Predicate<Asset> wanted) {
        var found = new ArrayList<Asset>();
        for (var asset : assets.values()) {
            if (group(key, asset.group()).isPresent() && wanted.test(asset)) {
                found.add(asset);
            }
        }
        return found.reversed();
    }

    synchronized void change(Asset asset, UnaryOperator<Asset> change) {
        assets.computeIfPresent(asset.id(), (_, a) -> change.apply(a));
    }

    synchronized void remove(Asset asset) {
        assets.remove(asset.id());
    }

    synchronized void clear() {
        groups.clear();
        assets.clear();
    }
}
