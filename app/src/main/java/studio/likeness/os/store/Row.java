package studio.likeness.os.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One row of an answer, read by the names of its columns. Valid only while it is mapped.
public final class Row {
    private final ResultSet set;
    private final String file;

    Row(ResultSet set, String file) {
        this.set = set;
        this.file = file;
    }

    public long number(String column) {
        return read(() -> set.getLong(column));
    }

    public boolean flag(String column) {
        return number(column) != 0;
    }

    /// A moment kept as milliseconds.
    public Instant instant(String column) {
        return Instant.ofEpochMilli(number(column));
    }

    public String text(String column) {
        var text = textOrNull(column);
        if (text == null) {
            throw new IllegalStateException(column + " is null");
        }
        return text;
    }

    public @Nullable String textOrNull(String column) {
        return read(() -> set.getString(column));
    }

    public byte[] bytes(String column) {
        var bytes = this.<byte @Nullable []>read(() -> set.getBytes(column));
        if (bytes == null) {
            throw new IllegalStateException(column + " is null");
        }
        return bytes;
    }

    public boolean isNull(String column) {
        return read(() -> set.getObject(column)) == null;
    }

    private <T extends @Nullable Object> T read(Column<T> column) {
        try {
            return column.read();
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    private interface Column<T extends @Nullable Object> {
        T read() throws SQLException;
    }
}
