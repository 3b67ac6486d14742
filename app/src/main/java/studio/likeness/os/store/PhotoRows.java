package studio.likeness.os.store;

import java.net.URI;
import java.util.Optional;
import studio.likeness.core.face.KeptPhoto;

/// What is known of the photos that lie beside the database.
final class PhotoRows {
    /// The columns of a photo, joined to whoever shows it.
    static final String COLUMNS =
            "photo.sha256, photo.type, photo.width, photo.height, photo.address";

    private PhotoRows() {}

    /// A photo that got an address keeps it: the bytes behind it are the same.
    static void write(Transaction tx, KeptPhoto photo) {
        tx.run(
                """
                INSERT INTO photo VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (sha256) DO UPDATE SET address = coalesce(excluded.address, address)
                """,
                photo.sha256(),
                photo.type(),
                photo.width(),
                photo.height(),
                photo.address().map(URI::toString).orElse(null));
    }

    static Optional<KeptPhoto> read(Row row) {
        if (row.isNull("sha256")) {
            return Optional.empty();
        }
        return Optional.of(
                new KeptPhoto(
                        row.text("sha256"),
                        row.text("type"),
                        (int) row.number("width"),
                        (int) row.number("height"),
                        Optional.ofNullable(row.textOrNull("address")).map(URI::create)));
    }
}
