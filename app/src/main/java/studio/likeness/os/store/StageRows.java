package studio.likeness.os.store;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.Stage;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.text.Message;

/// The stage of an enrollment as columns of its row.
final class StageRows {
    private final MessageJson json = new MessageJson();

    void write(Transaction tx, Enrollment enrollment) {
        var id = enrollment.id();
        switch (enrollment.stage()) {
            case Stage.Draft _ -> name(tx, id, "DRAFT", null);
            case Stage.Consented _ -> name(tx, id, "CONSENTED", null);
            case Stage.LinkShown(var group, var expires) -> {
                name(tx, id, "LINK_SHOWN", group.orElse(null));
                tx.run("UPDATE enrollment SET expires = ? WHERE id = ?", expires, id);
            }
            case Stage.Verified(var group) -> name(tx, id, "VERIFIED", group);
            case Stage.Quoted(var group, var price) -> {
                name(tx, id, "QUOTED", group);
                tx.run("UPDATE enrollment SET price = ? WHERE id = ?", price.micros(), id);
            }
            case Stage.Paying(var group) -> name(tx, id, "PAYING", group);
            case Stage.Enrolled(var asset) -> {
                name(tx, id, "ENROLLED", asset.group());
                write(tx, id, asset);
            }
            case Stage.Rejected(var group, var why) -> {
                name(tx, id, "REJECTED", group);
                tx.run(
                        "UPDATE enrollment SET why_key = ?, why_values = ? WHERE id = ?",
                        why.key(),
                        json.write(why.values()),
                        id);
            }
        }
    }

    Stage read(Row row, Enrollment.Subject subject) {
        var group = Objects.requireNonNullElse(row.textOrNull("face_group"), "");
        var stage = row.text("stage");
        return switch (stage) {
            case "DRAFT" -> new Stage.Draft();
            case "CONSENTED" -> new Stage.Consented();
            case "LINK_SHOWN" ->
                    new Stage.LinkShown(
                            Optional.ofNullable(row.textOrNull("face_group")),
                            row.instant("expires"));
            case "VERIFIED" -> new Stage.Verified(group);
            case "QUOTED" -> new Stage.Quoted(group, MicroUsd.of(row.number("price")));
            case "PAYING" -> new Stage.Paying(group);
            case "ENROLLED" -> new Stage.Enrolled(asset(row, subject, group));
            case "REJECTED" ->
                    new Stage.Rejected(
                            group,
                            new Message(row.text("why_key"), json.read(row.text("why_values"))));
            default -> throw new IllegalStateException("unknown stage " + stage);
        };
    }

    private static void name(Transaction tx, String id, String name, @Nullable String group) {
        tx.run("UPDATE enrollment SET stage = ?, face_group = ? WHERE id = ?", name, group, id);
    }

    private static void write(Transaction tx, String id, Asset asset) {
        tx.run(
                "UPDATE enrollment SET asset = ?, task = ?, asset_state = ? WHERE id = ?",
                asset.id(),
                asset.task(),
                asset.state().name(),
                id);
    }

    private static Asset asset(Row row, Enrollment.Subject subject, String group) {
        return new Asset(
                subject.service(),
                subject.kind(),
                row.text("asset"),
                group,
                row.text("task"),
                subject.name(),
                AssetState.valueOf(row.text("asset_state")));
    }
}
