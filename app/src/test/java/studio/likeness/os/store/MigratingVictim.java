package studio.likeness.os.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.likeness.core.problem.Outcome;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.kill.Victim;

/// Opens a database of the version before and changes every one of many rows.
final class MigratingVictim {
    static final int ROWS = 60_000;

    /// What one row is in the version before and after.
    static final String OLD = "SELECT count(*) FROM heavy WHERE text = 'old' || id";

    static final String NEW = "SELECT count(*) FROM heavy WHERE text = 'new' || id AND extra = id";

    private MigratingVictim() {}

    static void main(String[] args) {
        var file = Path.of(args[0]).resolve("studio.db");
        var clock = new SystemClock();
        // The native library is loaded and the driver warm before the clock of the killer starts.
        Database.open(Path.of(args[0]).resolve("warm.db"), clock, "0").map(MigratingVictim::closed);
        IO.println(Victim.READY);
        switch (Database.open(file, clock, "0", steps())) {
            case Outcome.Done<Database>(var database) -> {
                IO.println("done");
                database.close();
            }
            case Outcome.Failed<Database>(var problem) -> IO.println(problem);
        }
    }

    private static boolean closed(Database database) {
        database.close();
        return true;
    }

    static List<Migration> before() {
        var steps = new ArrayList<>(Migration.ofTheStudio());
        steps.add(
                new Migration(
                        steps.size() + 1,
                        """
                        CREATE TABLE heavy (id INTEGER PRIMARY KEY, text TEXT);
                        WITH RECURSIVE row (id) AS
                          (SELECT 1 UNION ALL SELECT id + 1 FROM row LIMIT %d)
                        INSERT INTO heavy SELECT id, 'old' || id FROM row;
                        """
                                .formatted(ROWS)));
        return steps;
    }

    /// With hardly any cache its pages go to the disk from the first row on: there is much to tear.
    static List<Migration> steps() {
        var steps = new ArrayList<>(before());
        steps.add(
                new Migration(
                        steps.size() + 1,
                        """
                        PRAGMA cache_size = 10;
                        ALTER TABLE heavy ADD COLUMN extra INTEGER;
                        UPDATE heavy SET text = 'new' || id;
                        CREATE INDEX heavy_text ON heavy (text);
                        UPDATE heavy SET extra = id;
                        """));
        return steps;
    }
}
