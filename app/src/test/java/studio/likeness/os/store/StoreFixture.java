package studio.likeness.os.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.likeness.core.problem.Outcome;

/// Database files for tests, made and looked at without our own code.
final class StoreFixture {
    /// The number of today's shape.
    static final String TODAY = Integer.toString(Migration.ofTheStudio().size());

    private StoreFixture() {}

    static Database opened(Path file, HandClock clock) {
        return opened(Database.open(file, clock, "0.1.0"));
    }

    static Database opened(Outcome<Database> outcome) {
        return switch (outcome) {
            case Outcome.Done<Database>(var database) -> database;
            case Outcome.Failed<Database>(var problem) -> throw new AssertionError(problem);
        };
    }

    static void run(Path file, String script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    static String word(Path file, String query) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var set = statement.executeQuery(query)) {
            return set.next() ? String.valueOf(set.getString(1)) : "";
        }
    }

    /// A file as the first version of the program left it.
    static void makeVersionOne(Path file) throws SQLException, IOException {
        run(file, resource("v001.sql"));
    }

    static String resource(String name) throws IOException {
        try (var in = StoreFixture.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The content of every file of the folder that has any, to compare byte for byte.
    static Map<String, List<Byte>> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, List<Byte>>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> !f.toString().endsWith("-shm")).toList()) {
                var bytes = new ArrayList<Byte>();
                for (var b : Files.readAllBytes(file)) {
                    bytes.add(b);
                }
                if (!bytes.isEmpty()) {
                    contents.put(String.valueOf(file.getFileName()), bytes);
                }
            }
        }
        return contents;
    }
}
