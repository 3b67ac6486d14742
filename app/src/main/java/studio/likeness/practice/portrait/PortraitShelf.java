package studio.likeness.practice.portrait;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The pictures of practice as PNG files, by id. Each is drawn once, when first asked for.
///
/// Beside the sitters there are pictures that a photo check must refuse: `nobody`, `two` and
/// `other`, who is not the person who did the phone check.
public final class PortraitShelf {
    private static final String NOBODY = "nobody";
    private static final String TWO = "two";
    private static final String OTHER = "other";

    private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

    public static List<String> ids() {
        return Stream.concat(Sitter.all().stream().map(Sitter::id), Stream.of(NOBODY, TWO, OTHER))
                .toList();
    }

    public Optional<byte[]> find(String id) {
        return ids().contains(id)
                ? Optional.of(drawn.computeIfAbsent(id, PortraitShelf::draw).clone())
                : Optional.empty();
    }

    private static byte[] draw(String id) {
        return switch (id) {
            case NOBODY -> marked(PortraitPainter.group(List.of()), 0);
            case TWO -> marked(PortraitPainter.group(Sitter.all().subList(0, 2)), 2);
            case OTHER ->
                    MarkedPng.write(
                            PortraitPainter.paint(Sitter.all().getLast()),
                            Map.of(MarkedPng.FACES, "1", MarkedPng.KIND, OTHER));
            default -> marked(PortraitPainter.paint(Sitter.of(id).orElseThrow()), 1);
        };
    }

    private static byte[] marked(BufferedImage picture, int faces) {
        return MarkedPng.write(picture, Map.of(MarkedPng.FACES, Integer.toString(faces)));
    }
}
