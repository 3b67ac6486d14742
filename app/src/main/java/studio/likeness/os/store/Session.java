package studio.likeness.os.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A connection, without JDBC's manners.
final class Session implements Transaction, AutoCloseable {
    private final Connection connection;
    private final String file;

    Session(Connection connection, String file) {
        this.connection = connection;
        this.file = file;
    }

    @Override
    public int run(String sql, @Nullable Object... values) {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    @Override
    public long insert(String sql, @Nullable Object... values) {
        run(sql, values);
        return number("SELECT last_insert_rowid()");
    }

    @Override
    public <T> List<T> read(String sql, Function<Row, T> mapper, @Nullable Object... values) {
        try (var statement = prepared(sql, values);
                var set = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            var row = new Row(set, file);
            while (set.next()) {
                rows.add(mapper.apply(row));
            }
            return List.copyOf(rows);
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /// Runs any number of statements, as a migration has them.
    void script(String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /// The first column of the first row.
    long number(String sql) {
        return Long.parseLong(word(sql));
    }

    /// The first column of the first row.
    String word(String sql) {
        try (var statement = connection.createStatement();
                var set = statement.executeQuery(sql)) {
            set.next();
            return String.valueOf(set.getString(1));
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /// All of the work or none of it. The lock on the file is taken at once: a transaction that
    /// begins by reading could otherwise find itself outdated at its first write.
    <T extends @Nullable Object> T atomically(Function<? super Transaction, T> work) {
        script("BEGIN IMMEDIATE");
        try {
            var result = work.apply(this);
            script("COMMIT");
            return result;
        } catch (Throwable t) {
            rollBack(t);
            throw t;
        }
    }

    /// A full disk makes SQLite roll back by itself; doing it again fails and changes nothing.
    private void rollBack(Throwable because) {
        try {
            script("ROLLBACK");
        } catch (StoreException e) {
            because.addSuppressed(e);
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (var i = 0; i < values.length; i++) {
                bind(statement, i + 1, values[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setObject(at, null);
            case String text -> statement.setString(at, text);
            case Long number -> statement.setLong(at, number);
            case Integer number -> statement.setInt(at, number);
            case Boolean flag -> statement.setInt(at, flag ? 1 : 0);
            case Instant moment -> statement.setLong(at, moment.toEpochMilli());
            case byte[] bytes -> statement.setBytes(at, bytes);
            default -> throw new IllegalArgumentException("cannot keep a " + value.getClass());
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }
}
