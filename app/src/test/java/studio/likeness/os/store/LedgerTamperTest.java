package studio.likeness.os.store;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.os.store.LedgerFixture.NOW;
import static studio.likeness.os.store.LedgerFixture.done;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.pay.ledger.Proof;

/// Somebody opens the file with another program and helps themselves.
class LedgerTamperTest {
    private static final String UNLOCKED =
            "DROP TRIGGER ledger_row_stays; DROP TRIGGER ledger_row_remains; ";

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("studio.db");
        try (var database = StoreFixture.opened(file, new HandClock())) {
            var ledger = new SqliteLedger(database);
            for (var i = 1; i <= 5; i++) {
                LedgerFixture.settled(ledger, i, "blockrun", 1_000, NOW);
            }
        }
    }

    @Test
    void anUntouchedLedgerIsSound() {
        assertThat(proof())
                .isInstanceOfSatisfying(
                        Proof.Sound.class,
                        s -> {
                            assertThat(s.rows()).isEqualTo(20);
                            assertThat(s.hash()).hasSize(64);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE ledger_row SET content = replace(content, '1000', '1001') WHERE number = 9"
                        + " | 9",
                "UPDATE ledger_row SET at = at + 1 WHERE number = 4 | 4",
                "UPDATE ledger_row SET kind = 'LOST' WHERE number = 8 | 8",
                "UPDATE ledger_row SET hash = zeroblob(32) WHERE number = 20 | 20",
                "UPDATE ledger_row SET purchase = 'p-000001' WHERE number = 17 | 17",
                "DELETE FROM ledger_row WHERE number = 6 | 7",
                "DELETE FROM ledger_row WHERE number = 1 | 2"
            })
    void whatWasChangedIsFoundAtItsRow(String sql, long row) throws Exception {
        StoreFixture.run(file, UNLOCKED + sql);
        assertThat(proof())
                .isInstanceOfSatisfying(
                        Proof.Broken.class, broken -> assertThat(broken.row()).isEqualTo(row));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE ledger_purchase SET settled = 1 WHERE id = 'p-000003' | 12",
                "UPDATE ledger_purchase SET state = 'NOT_CHARGED' WHERE id = 'p-000002' | 8",
                "UPDATE ledger_purchase SET amount = 9, settled = 9 WHERE id = 'p-000005' | 20",
                "DELETE FROM ledger_row WHERE number = 20 | 19"
            })
    void aPurchaseThatIsNotWhatItsRowsSayIsFound(String sql, long row) throws Exception {
        StoreFixture.run(file, UNLOCKED + sql);
        assertThat(proof())
                .isInstanceOfSatisfying(
                        Proof.Broken.class, broken -> assertThat(broken.row()).isEqualTo(row));
    }

    private Proof proof() {
        try (var database = StoreFixture.opened(file, new HandClock())) {
            return done(new SqliteLedger(database).prove());
        }
    }
}
