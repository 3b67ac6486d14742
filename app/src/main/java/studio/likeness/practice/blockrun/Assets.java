package studio.likeness.practice.blockrun;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import studio.likeness.practice.chain.Address;

/// What was enrolled, in its order. Like the real service it forgets nothing.
final class Assets {
    private final Map<Long, Asset> all = new ConcurrentSkipListMap<>();
    private final AtomicLong last = new AtomicLong();

    void add(Asset asset) {
        all.put(last.incrementAndGet(), asset);
    }

    Optional<Asset> find(String id) {
        return all.values().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /// Anybody may ask for anybody's: the address is the whole key.
    List<Asset> of(Address wallet, Asset.Kind kind) {
        return all.values().stream()
                .filter(a -> a.kind() == kind && a.enrolment().wallet().equals(wallet))
                .toList();
    }

    long count(String groupId) {
        return all.values().stream().filter(a -> a.groupId().equals(groupId)).count();
    }

    void clear() {
        all.clear();
    }
}
