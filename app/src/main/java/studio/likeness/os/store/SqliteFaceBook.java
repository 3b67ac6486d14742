package studio.likeness.os.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.Appearance;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Consent;
import studio.likeness.core.face.FaceBook;
import studio.likeness.core.face.FaceCard;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.face.Person;
import studio.likeness.core.face.receipt.SignedReceipt;
import studio.likeness.core.service.ServiceId;

/// Everybody the studio knows, in the database.
public final class SqliteFaceBook implements FaceBook {
    private static final String PEOPLE =
            "SELECT person.*, "
                    + PhotoRows.COLUMNS
                    + " FROM person LEFT JOIN photo ON person.photo = photo.sha256 ";

    private final Database database;

    public SqliteFaceBook(Database database) {
        this.database = database;
    }

    @Override
    public List<FaceCard> all() {
        return database.read(PEOPLE + "ORDER BY since DESC, id", SqliteFaceBook::person).stream()
                .map(this::card)
                .toList();
    }

    @Override
    public Optional<FaceCard> find(String person) {
        return database.read(PEOPLE + "WHERE id = ?", SqliteFaceBook::person, person).stream()
                .findFirst()
                .map(this::card);
    }

    @Override
    public void keep(Person person) {
        database.write(
                tx -> {
                    person.photo().ifPresent(photo -> PhotoRows.write(tx, photo));
                    return tx.run(
                            """
                            INSERT INTO person VALUES (?, ?, ?, ?, ?, ?)
                            ON CONFLICT (id) DO UPDATE SET name = excluded.name,
                                photo = excluded.photo, retired = excluded.retired
                            """,
                            person.id(),
                            person.kind().name(),
                            person.name(),
                            person.photo().map(KeptPhoto::sha256).orElse(null),
                            person.since(),
                            person.retired().orElse(null));
                });
    }

    /// The same face by its id at the service, or by the review it is in.
    @Override
    public void keep(String person, Asset asset) {
        database.write(
                tx -> {
                    var changed =
                            tx.run(
                                    """
                                    UPDATE face_asset SET asset = ?, name = ?, state = ?
                                    WHERE person = ? AND service = ?
                                        AND (asset = ? OR (task <> '' AND task = ?))
                                    """,
                                    asset.id(),
                                    asset.name(),
                                    asset.state().name(),
                                    person,
                                    asset.service().id(),
                                    asset.id().isEmpty() ? null : asset.id(),
                                    asset.task());
                    return changed > 0 ? changed : add(tx, person, asset);
                });
    }

    private static int add(Transaction tx, String person, Asset asset) {
        return tx.run(
                """
                INSERT INTO face_asset
                    (person, service, kind, asset, face_group, task, name, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                person,
                asset.service().id(),
                asset.kind().name(),
                asset.id(),
                asset.group(),
                asset.task(),
                asset.name(),
                asset.state().name());
    }

    @Override
    public void record(List<Consent> consents, Following receipts) {
        database.write(
                tx -> {
                    for (var consent : consents) {
                        ConsentRows.write(tx, consent, receipts);
                    }
                    return consents.size();
                });
    }

    @Override
    public List<SignedReceipt> receipts(String person) {
        return database.read(ConsentRows.RECEIPTS, ConsentRows::receipt, person);
    }

    private FaceCard card(Person person) {
        var assets =
                database.read(
                        "SELECT * FROM face_asset WHERE person = ? ORDER BY id",
                        SqliteFaceBook::asset,
                        person.id());
        var consents =
                database.read(
                        "SELECT * FROM consent WHERE person = ? ORDER BY given DESC",
                        ConsentRows::consent,
                        person.id());
        return new FaceCard(person, assets, consents, appearances(person));
    }

    private List<Appearance> appearances(Person person) {
        return database.read(
                """
                SELECT DISTINCT appearance.* FROM appearance JOIN face_asset
                    ON face_asset.service = appearance.service
                        AND face_asset.asset = appearance.asset
                WHERE face_asset.person = ? ORDER BY appearance.made DESC, appearance.clip
                """,
                SqliteFaceBook::appearance,
                person.id());
    }

    private static Appearance appearance(Row row) {
        return new Appearance(
                row.text("clip"),
                service(row),
                row.text("model"),
                row.text("file"),
                row.text("hash"),
                row.instant("made"));
    }

    private static Person person(Row row) {
        return new Person(
                row.text("id"),
                FaceKind.valueOf(row.text("kind")),
                row.text("name"),
                PhotoRows.read(row),
                row.instant("since"),
                moment(row, "retired"));
    }

    private static Asset asset(Row row) {
        return new Asset(
                service(row),
                FaceKind.valueOf(row.text("kind")),
                row.text("asset"),
                row.text("face_group"),
                row.text("task"),
                row.text("name"),
                AssetState.valueOf(row.text("state")));
    }

    private static ServiceId service(Row row) {
        return ServiceId.of(row.text("service")).orElseThrow();
    }

    private static Optional<Instant> moment(Row row, String column) {
        return row.isNull(column) ? Optional.empty() : Optional.of(row.instant(column));
    }
}
