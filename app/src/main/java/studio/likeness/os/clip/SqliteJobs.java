package studio.likeness.os.clip;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.video.Bill;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobBook;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.Shot;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.Row;
import tools.jackson.databind.json.JsonMapper;

/// Jobs in the database.
public final class SqliteJobs implements JobBook {
    private final JsonMapper json = JsonMapper.builder().build();
    private final StateJson states = new StateJson(json);
    private final Database database;

    public SqliteJobs(Database database) {
        this.database = database;
    }

    @Override
    public void write(Job job) {
        database.write(
                tx ->
                        tx.run(
                                """
                                INSERT INTO job (id, place, held, state, shot, price, bill, created)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                                ON CONFLICT (id) DO UPDATE SET
                                    state = excluded.state,
                                    shot = excluded.shot,
                                    price = excluded.price,
                                    bill = excluded.bill
                                """,
                                job.id(),
                                job.place(),
                                job.held(),
                                states.write(job.state()),
                                text(job.shot()),
                                text(job.price()),
                                text(job.bill()),
                                job.created()));
    }

    @Override
    public void arrange(Job job) {
        database.write(
                tx ->
                        tx.run(
                                "UPDATE job SET place = ?, held = ? WHERE id = ?",
                                job.place(),
                                job.held(),
                                job.id()));
    }

    @Override
    public List<Job> jobs() {
        return database.read("SELECT * FROM job ORDER BY place, id", this::job);
    }

    @Override
    public void remove(String id) {
        database.write(tx -> tx.run("DELETE FROM job WHERE id = ?", id));
    }

    private Job job(Row row) {
        return new Job(
                row.text("id"),
                row.number("place"),
                ShotJson.read(json.readTree(row.text("shot"))),
                Optional.ofNullable(row.textOrNull("price"))
                        .map(text -> BillJson.price(json.readTree(text))),
                BillJson.read(json.readTree(row.text("bill"))),
                states.read(row.text("state"), row.instant("created")),
                row.flag("held"),
                row.instant("created"));
    }

    private String text(Shot shot) {
        var to = json.createObjectNode();
        ShotJson.write(shot, to);
        return to.toString();
    }

    private @Nullable String text(Optional<Price> price) {
        return price.map(
                        each -> {
                            var to = json.createObjectNode();
                            BillJson.write(each, to);
                            return to.toString();
                        })
                .orElse(null);
    }

    private String text(Bill bill) {
        var to = json.createObjectNode();
        BillJson.write(bill, to);
        return to.toString();
    }
}
