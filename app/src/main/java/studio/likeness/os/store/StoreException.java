package studio.likeness.os.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import studio.likeness.core.problem.Explained;
import studio.likeness.core.problem.Problem;

/// The database refused a statement. The transaction it was part of is undone.
public final class StoreException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;
    private static final int PRIMARY = 0xff;

    private final boolean damaged;
    private final String file;

    StoreException(String file, SQLException cause) {
        super(cause);
        this.file = file;
        this.damaged = isDamage(cause);
    }

    /// The same for a person: a full disk and a missing right can be mended, damage cannot.
    @Override
    public Problem problem() {
        return damaged ? new Problem.DatabaseDamaged(file) : new Problem.DatabaseUnavailable(file);
    }

    private static boolean isDamage(SQLException cause) {
        var code = cause.getErrorCode() & PRIMARY;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code
                || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }
}
