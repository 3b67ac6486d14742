package studio.likeness.os.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// One numbered step of the database's shape. A step that has been released is never edited.
record Migration(int version, String sql) {

    /// The steps of this program in their order. Listed, because files inside an image cannot be.
    static List<Migration> ofTheStudio() {
        return numbered(
                "V001__studio_and_notices.sql",
                "V002__notice_seen_at.sql",
                "V003__ledger.sql",
                "V010__faces.sql",
                "V020__jobs_and_clips.sql",
                "V021__appearances.sql",
                "V030__one_nonce_one_purchase.sql");
    }

    static List<Migration> numbered(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Migration(i + 1, text(names[i])))
                .toList();
    }

    private static String text(String name) {
        try (var in = Migration.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
