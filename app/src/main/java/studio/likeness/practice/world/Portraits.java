package studio.likeness.practice.world;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// The faces that come with practice: people who do not exist.
public final class Portraits {
    private final ConcurrentSkipListMap<String, byte[]> pictures = new ConcurrentSkipListMap<>();

    /// `name` is a file's name, such as `ada.png`.
    public void add(String name, byte[] png) {
        pictures.put(name, png.clone());
    }

    public List<String> names() {
        return List.copyOf(pictures.keySet());
    }

    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(pictures.get(name)).map(byte[]::clone);
    }
}
