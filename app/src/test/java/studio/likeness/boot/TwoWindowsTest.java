package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.ui.walk.Fx;

/// The whole studio with a watched account, and the whole offline role as a process without a
/// network. Between the two go pictures of what is on their screens, and nothing else.
@Timeout(180)
@SuppressWarnings("NullAway.Init") // set before each test
class TwoWindowsTest {
    private static final Locale SYSTEM = Locale.getDefault();

    /// In a network namespace with nothing in it.
    private static final List<String> ALONE = List.of("unshare", "-rn");

    /// What everybody has on the practice chain.
    private static final MicroUsd GIFT = MicroUsd.of(20_000_000);

    @TempDir private Path folder;
    private Stage stage;
    private Window window;
    private FarHand hand;
    private Process offline;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(folder.resolve("online"));
        Files.createDirectories(folder.resolve("card"));
        Files.writeString(
                folder.resolve("online/settings.json"), "{\"version\":1,\"welcomed\":true}");
        Locale.setDefault(Locale.ENGLISH);
        stage = Fx.call(Stage::new);
        window = StudioWindow.studio(Asked.nothing(), Asked.start(folder.resolve("online"), false));
        Fx.run(() -> Shown.on(stage, window));
        hand = new FarHand(stage::getScene);
    }

    @AfterEach
    void end() {
        Fx.run(stage::close);
        window.close();
        Locale.setDefault(SYSTEM);
    }

    @Test
    void aPortraitAndAClipArePaidByAKeyThatNeverSawANetwork() throws Exception {
        var alone = canStart(ALONE);
        var watched = canStart(watch());
        offline = offline(alone, watched);
        try {
            pair(card("account.png"));
            enroll();
            carry(1);
            hand.sees("enroll-asset-id");
            hand.press("enroll-done");
            shoot();
            carry(2);
            hand.press("nav-clips");
            hand.sees(".clip-card");
            hand.press("nav-wallet");
            hand.press("wallet-refresh");
            hand.untilText("wallet-balance", leftBy(paid()));
            assertThat(offline.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(offline.exitValue()).as(said()).isZero();
            assertThat(said()).contains(alone ? "networks=0" : "networks=");
            if (watched) {
                nobodyWasCalled();
            }
        } finally {
            offline.destroyForcibly();
        }
    }

    /// What the ledger says was taken, in two payments; the chain has to say the same.
    private MicroUsd paid() {
        var file = folder.resolve("online/practice/studio.db");
        try (var database = Making.value(Database.open(file, new SystemClock(), "test"))) {
            var page = Making.value(new SqliteLedger(database).page(LedgerFilter.ALL, 0, 9));
            assertThat(page.entries())
                    .hasSize(2)
                    .extracting(Entry::state)
                    .containsOnly(PurchaseState.SETTLED);
            return page.entries().stream()
                    .map(entry -> entry.amounts().settled().orElseThrow())
                    .reduce(MicroUsd.ZERO, MicroUsd::plus);
        }
    }

    private static String leftBy(MicroUsd paid) {
        return GIFT.less(paid).plain();
    }

    private void pair(Path account) throws Exception {
        hand.press("nav-wallet");
        hand.press("wallet-watch");
        hand.paste("wallet-watch-paste", account);
        hand.press("wallet-keep");
        hand.sees("wallet-accounts");
        hand.payWithTheWatchedOne();
        hand.sees("wallet-origin");
        hand.untilText("wallet-balance", "20.00");
    }

    private void enroll() throws InterruptedException {
        hand.press("nav-faces");
        for (var id :
                List.of(
                        "enroll-start",
                        "enroll-kind-virtual",
                        "enroll-next",
                        "enroll-next",
                        "enroll-sample-mei",
                        "enroll-consent",
                        "enroll-next",
                        "enroll-pay")) {
            hand.press(id);
        }
        hand.agree();
    }

    private void shoot() throws InterruptedException {
        hand.press("nav-playground");
        hand.type("play-prompt", "She waves.");
        hand.press("play-generate");
        hand.agree();
    }

    /// To the other computer and back.
    private void carry(int number) throws Exception {
        var photos = hand.film("sign-request-qr", card("part-" + number, false));
        Files.move(photos, card("request-" + number, false));
        hand.paste("sign-answer-paste", card("answer-" + number + ".png"));
    }

    private Path card(String name) throws Exception {
        return card(name, true);
    }

    private Path card(String name, boolean there) throws Exception {
        var file = folder.resolve("card").resolve(name);
        while (there && !Files.exists(file)) {
            assertThat(offline.waitFor(20, TimeUnit.MILLISECONDS)).as(said()).isFalse();
        }
        return file;
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private Process offline(boolean isAlone, boolean isWatched) throws IOException {
        return Program.headless()
                .by(isWatched ? watch() : List.of())
                .by(isAlone ? ALONE : List.of())
                .main(OfflineWindowProgram.class)
                .flag("-Dprism.order=sw")
                .saying(folder.resolve("said.txt"))
                .start(
                        folder.resolve("card"),
                        2,
                        "--offline",
                        "--practice",
                        "--lang",
                        "en",
                        "--data-dir",
                        folder.resolve("offline"));
    }

    /// Every call that has to do with a socket, of every thread.
    private List<String> watch() {
        var calls = folder.resolve("calls.txt").toString();
        return List.of("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=network", "-o", calls);
    }

    /// Sockets that the JDK makes to learn what the system can do are closed at once; what counts
    /// is that none was ever given an address beyond this computer's own files.
    private void nobodyWasCalled() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("calls.txt")))
                .filteredOn(line -> line.matches("\\d+ +(connect|bind|listen|send\\w+)\\(.*"))
                .filteredOn(line -> !line.contains("AF_UNIX"))
                .isEmpty();
    }

    private static boolean canStart(List<String> starter) throws InterruptedException {
        var command = new ArrayList<>(starter);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException _) {
            // Not on this system.
            return false;
        }
    }
}
