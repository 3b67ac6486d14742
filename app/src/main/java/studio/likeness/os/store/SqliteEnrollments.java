package studio.likeness.os.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.Enrollments;
import studio.likeness.core.service.ServiceId;

/// Faces on their way, in the database.
public final class SqliteEnrollments implements Enrollments {
    private static final String SELECT =
            "SELECT enrollment.*, photo.sha256, photo.type, photo.width, photo.height, photo.address"
                    + " FROM enrollment JOIN photo ON enrollment.photo = photo.sha256 ";

    private final Database database;
    private final StageRows stages = new StageRows();

    public SqliteEnrollments(Database database) {
        this.database = database;
    }

    @Override
    public void keep(Enrollment enrollment) {
        var subject = enrollment.subject();
        database.write(
                tx -> {
                    PhotoRows.write(tx, subject.photo());
                    tx.run("DELETE FROM enrollment WHERE id = ?", enrollment.id());
                    tx.run(
                            """
                            INSERT INTO enrollment
                                (id, person, kind, service, name, photo, stage, begun, changed)
                            VALUES (?, ?, ?, ?, ?, ?, '', ?, ?)
                            """,
                            enrollment.id(),
                            enrollment.person(),
                            subject.kind().name(),
                            subject.service().id(),
                            subject.name(),
                            subject.photo().sha256(),
                            enrollment.begun(),
                            enrollment.changed());
                    stages.write(tx, enrollment);
                    return true;
                });
    }

    @Override
    public Optional<Enrollment> find(String id) {
        return database.read(SELECT + "WHERE enrollment.id = ?", this::enrollment, id).stream()
                .findFirst();
    }

    @Override
    public List<Enrollment> unfinished() {
        return database.read(
                SELECT
                        + "WHERE stage <> 'ENROLLED' OR asset_state = 'REVIEWING'"
                        + " ORDER BY changed DESC, id",
                this::enrollment);
    }

    @Override
    public void drop(String id) {
        database.write(tx -> tx.run("DELETE FROM enrollment WHERE id = ?", id));
    }

    @Override
    public void started(ServiceId service, Instant at) {
        database.write(
                tx -> tx.run("INSERT INTO enrollment_start VALUES (?, ?)", service.id(), at));
    }

    @Override
    public List<Instant> starts(ServiceId service, Instant since) {
        return database.read(
                "SELECT at FROM enrollment_start WHERE service = ? AND at >= ? ORDER BY at",
                row -> row.instant("at"),
                service.id(),
                since);
    }

    private Enrollment enrollment(Row row) {
        var subject =
                new Enrollment.Subject(
                        FaceKind.valueOf(row.text("kind")),
                        ServiceId.of(row.text("service")).orElseThrow(),
                        row.text("name"),
                        PhotoRows.read(row).orElseThrow());
        return new Enrollment(
                row.text("id"),
                row.text("person"),
                subject,
                stages.read(row, subject),
                row.instant("begun"),
                row.instant("changed"));
    }
}
