package studio.likeness.core.face;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.face.receipt.SignedReceipt;

/// People in memory.
public final class MemoryBook implements FaceBook {
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, List<Asset>> assets = new LinkedHashMap<>();
    private final Map<String, Consent> consents = new LinkedHashMap<>();
    private final Map<String, List<SignedReceipt>> receipts = new LinkedHashMap<>();
    private final Map<String, List<Appearance>> appearances = new LinkedHashMap<>();

    @Override
    public List<FaceCard> all() {
        return people.values().stream().map(this::card).toList();
    }

    @Override
    public Optional<FaceCard> find(String person) {
        return Optional.ofNullable(people.get(person)).map(this::card);
    }

    @Override
    public void keep(Person person) {
        people.put(person.id(), person);
    }

    @Override
    public void keep(String person, Asset asset) {
        var known = assets.computeIfAbsent(person, _ -> new ArrayList<>());
        known.removeIf(
                each ->
                        each.service() == asset.service()
                                && (each.id().equals(asset.id())
                                        || (!each.task().isEmpty()
                                                && each.task().equals(asset.task()))));
        known.add(asset);
    }

    @Override
    public void record(List<Consent> given, Following following) {
        for (var consent : given) {
            var known = receipts.computeIfAbsent(consent.person(), _ -> new ArrayList<>());
            var before = known.stream().reduce((_, last) -> last);
            known.add(following.receipt(consent, before));
            consents.put(consent.id(), consent);
        }
    }

    @Override
    public List<SignedReceipt> receipts(String person) {
        return receipts.getOrDefault(person, List.of());
    }

    /// Clips are the newest first.
    public void appears(String person, Appearance... clips) {
        appearances.put(person, List.of(clips));
    }

    private FaceCard card(Person person) {
        return new FaceCard(
                person,
                assets.getOrDefault(person.id(), List.of()),
                consents.values().stream()
                        .filter(each -> each.person().equals(person.id()))
                        .toList(),
                appearances.getOrDefault(person.id(), List.of()));
    }
}
