package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.face.receipt.SignedReceipt;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.wallet.signing.ReceiptStatement;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.store.Database;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.prefs.NoStore;
import studio.likeness.ui.task.DirectTasks;
import studio.likeness.ui.walk.Look;

/// The wallet of practice as receipts see it.
@SuppressWarnings("NullAway.Init") // opened before each test
class WalletRoomTest {
    private static final String RECEIPT = "{\"name\":\"Ada\"}";

    @TempDir private Path home;
    private OpenMode mode;
    private WalletRoom room;

    @BeforeEach
    void open() {
        Pocket.value(Pocket.value(Folders.open(home)).open(Mode.PRACTICE));
        var folder = new ModeFolder(home.resolve("practice"));
        var clock = new SystemClock();
        var database = Pocket.value(Database.open(folder.database(), clock, "test"));
        var addresses = new Arguments.Addresses(Map.of(), List.of());
        var outside = new PracticeOutside(addresses, new PracticeServices());
        mode = new OpenMode(Mode.PRACTICE, folder, database, outside);
        var settings =
                new LiveSettings(new NoStore(), new DirectTasks(), Settings.fresh(), _ -> {});
        var tools =
                new Tools(
                        Look.pictured().getFirst().words(),
                        settings,
                        new DirectTasks(),
                        Outcome::done,
                        clock,
                        new SecureEntropy());
        room = new WalletRoom(tools, mode);
    }

    @AfterEach
    void close() {
        room.close();
        mode.close();
    }

    @Test
    void anAccountThatIsOpenSignsReceiptsUntilItIsLocked() {
        assertThat(room.receipts()).as("nothing is open yet").isEmpty();
        var purse = room.seen().purse();
        var address = Pocket.value(purse.play());
        var signer = room.receipts().orElseThrow();
        assertThat(signer.key()).isEqualTo(address.toString());
        var signature = signer.sign(RECEIPT).orElseThrow();
        var digest = new ReceiptStatement(SignedReceipt.hashOf(RECEIPT)).digest();
        var bytes = HexFormat.of().parseHex(signature, 2, signature.length());
        assertThat(Signature.of(bytes).flatMap(each -> each.signer(digest))).contains(address);
        purse.lock();
        assertThat(room.receipts().flatMap(each -> each.sign(RECEIPT))).isEmpty();
    }
}
