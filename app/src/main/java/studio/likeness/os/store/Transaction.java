package studio.likeness.os.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What can be done inside one `write`. All of it happens or none of it.
///
/// Values may be text, whole numbers, flags, moments (kept as milliseconds), bytes or null; a
/// question mark in the statement stands for each.
public interface Transaction {
    /// Runs a statement and tells how many rows it changed.
    int run(String sql, @Nullable Object... values);

    /// Runs an insert and tells the id of the new row.
    long insert(String sql, @Nullable Object... values);

    /// Reads rows, the ones written just now among them.
    <T> List<T> read(String sql, Function<Row, T> mapper, @Nullable Object... values);
}
