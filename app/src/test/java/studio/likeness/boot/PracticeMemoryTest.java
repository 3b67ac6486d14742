package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.store.Database;
import studio.likeness.os.vault.PlayKeyFile;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;
import studio.likeness.practice.chain.Address;

/// What the practice services know of an earlier run when they start again.
@SuppressWarnings("NullAway.Init") // opened before each test
class PracticeMemoryTest {
    private static final String OTHER = "0x96405bC343A856fcbf845D992f8843D95C1ed18A";

    @TempDir private Path home;
    private ModeFolder folder;
    private Database database;
    private String owner;

    @BeforeEach
    void open() {
        Making.value(Making.value(Folders.open(home)).open(Mode.PRACTICE));
        folder = new ModeFolder(home.resolve("practice"));
        database = Making.value(Database.open(folder.database(), new SystemClock(), "test"));
        try (var key = Making.value(new PlayKeyFile(folder.vault(), new SecureEntropy()).open())) {
            owner = key.address().toString();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    /// Beyond the first gift, as many more as it must have taken.
    @ParameterizedTest
    @CsvSource({
        "1, 19999999",
        "19999999, 1",
        "20000000, 0",
        "20000001, 19999999",
        "45000000, 15000000"
    })
    void anAccountHasWhatIsLeftOfItsGifts(long spent, long left) throws Exception {
        paid(owner, spent, 1, "SETTLED");
        try (var server = told()) {
            assertThat(balance(server, owner)).isEqualTo(left);
        }
    }

    /// Gifts that were asked for are there after a restart, to the millionth.
    @Test
    void whatTheFaucetGaveIsThereAgain() throws Exception {
        var account = account();
        var refused =
                new PracticeGifts(folder).counted(_ -> Outcome.failed(new Problem.WalletLocked()));
        refused.give(account);
        try (var server = told()) {
            assertThat(balance(server, owner)).isEqualTo(20_000_000);
        }
        var faucet = new PracticeGifts(folder).counted(Outcome::done);
        faucet.give(account);
        try (var server = told()) {
            assertThat(balance(server, owner)).isEqualTo(40_000_000);
        }
        paid(owner, 11_000, 1, "SETTLED");
        try (var server = told()) {
            assertThat(balance(server, owner)).isEqualTo(39_989_000);
        }
        new PracticeGifts(folder).counted(Outcome::done).give(account);
        paid(owner, 45_000_000, 2, "SETTLED");
        try (var server = told()) {
            assertThat(balance(server, owner)).isEqualTo(14_989_000);
        }
    }

    @Test
    void aFileOfGiftsThatDoesNotReadGivesNothingAway() throws Exception {
        Files.writeString(folder.path().resolve("practice.gifts"), owner + " many\n\u0000x 3\n");
        try (var server = told()) {
            assertThat(balance(server, owner)).isEqualTo(20_000_000);
        }
    }

    @Test
    void whatAnotherAccountSpentOrWhatIsOpenIsNotCharged() throws Exception {
        paid(OTHER, 3_000_000, 1, "SETTLED");
        paid(owner, 5_000_000, 2, "NOT_CHARGED");
        paid(owner, 7_000_000, 3, "UNKNOWN");
        try (var server = told()) {
            assertThat(balance(server, owner)).isEqualTo(20_000_000);
            assertThat(balance(server, OTHER)).isEqualTo(17_000_000);
        }
    }

    @Test
    void aPaymentNumberIsUsedForItsOwnPayerAlone() throws Exception {
        paid(OTHER, 1_000_000, 1, "SETTLED");
        try (var server = told()) {
            var ledger = server.ledger();
            assertThat(ledger.authorizationState(Address.of(OTHER), nonce(1))).isTrue();
            assertThat(ledger.authorizationState(Address.of(owner), nonce(1))).isFalse();
        }
    }

    @Test
    void theServicesStandWhereTheyStoodLastTime() {
        var first = base();
        assertThat(base()).as("links of the last run lead somewhere").isEqualTo(first);
    }

    @Test
    void aPortThatSomebodyElseTookIsGivenUp() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            memory().keepPort(taken.getLocalPort());
            assertThat(base()).isNotEqualTo(taken.getLocalPort());
        }
    }

    private studio.likeness.core.wallet.Address account() {
        return Making.value(studio.likeness.core.wallet.Address.received(owner));
    }

    private int base() {
        try (var services = new PracticeServices()) {
            services.remember(memory());
            return services.addresses().chain().getPort();
        }
    }

    private PracticeMemory memory() {
        return new PracticeMemory(folder, database);
    }

    private PracticeServer told() throws Exception {
        var server = PracticeServer.start(PracticeOptions.standard());
        memory().tell(server);
        return server;
    }

    private static long balance(PracticeServer server, String of) {
        return server.ledger().balanceOf(Address.of(of)).longValueExact();
    }

    private static String nonce(int number) {
        return "0x%064x".formatted(number);
    }

    private void paid(String payer, long micros, int number, String state) {
        database.write(
                tx ->
                        tx.run(
                                """
                                INSERT INTO ledger_purchase (id, opened_at, changed_at, billing,
                                  service, kind, what, face, job, state, network, amount, settled,
                                  payer, recipient, nonce)
                                VALUES (?, ?, ?, 'WALLET', 'blockrun', 'VIDEO', 'x', '', '', ?,
                                  'eip155:84532', ?, ?, ?, ?, ?)
                                """,
                                "p-" + number,
                                Instant.EPOCH,
                                Instant.EPOCH,
                                state,
                                micros,
                                state.equals("SETTLED") ? micros : 0,
                                payer,
                                OTHER,
                                nonce(number)));
    }
}
