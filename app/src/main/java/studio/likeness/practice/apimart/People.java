package studio.likeness.practice.apimart;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.asset.Review;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.Known;
import studio.likeness.practice.world.World;

/// Everybody whom the keys have brought along.
final class People {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private final World world;
    private final Map<String, Person.Group> groups = new LinkedHashMap<>();
    private final Map<String, Person.Asset> assets = new LinkedHashMap<>();

    People(World world) {
        this.world = world;
    }

    /// An id of upstream's pattern, such as `group-20260520163350-abcde`.
    String newId(String prefix) {
        return prefix + "-" + STAMP.format(world.clock().now()) + "-" + world.ids().hex(5);
    }

    synchronized Person.Group addGroup(
            PracticeKey key, String project, String name, boolean isReal) {
        var group = new Person.Group(newId("group"), key.id(), project, name, isReal);
        groups.put(group.id(), group);
        return group;
    }

    /// A face of an earlier server, in the group that it was in.
    synchronized void takeUp(PracticeKey key, Known known, Review passed) {
        var id = known.id();
        var group = new Person.Group(id.group(), key.id(), "", known.name(), known.real());
        groups.putIfAbsent(group.id(), group);
        assets.put(
                id.asset(), new Person.Asset(id.asset(), group, known.name(), Kind.IMAGE, passed));
    }

    synchronized Optional<Person.Group> group(PracticeKey key, String id) {
        return Optional.ofNullable(groups.get(id)).filter(g -> g.key().equals(key.id()));
    }

    synchronized void add(Person.Asset asset) {
        assets.put(asset.id(), asset);
    }

    synchronized Optional<Person.Asset> asset(PracticeKey key, String id) {
        return Optional.ofNullable(assets.get(id)).filter(a -> a.group().key().equals(key.id()));
    }

    /// Of invented people; real ones have no list (apimart.md §4).
    synchronized List<Person.Asset> invented(PracticeKey key) {
        return assets.values().stream()
                .filter(a -> a.group().key().equals(key.id()) && !a.group().isReal())
                .toList();
    }

    synchronized void clear() {
        groups.clear();
        assets.clear();
    }
}
