package studio.likeness.core.face.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.face.Consent;
import studio.likeness.core.service.ServiceId;

class ReceiptTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Consent CONSENT =
            new Consent(
                    "c1",
                    "p1",
                    "Ada \"Mei\" \\ 林\n",
                    ServiceId.ANYFAST,
                    "ab".repeat(32),
                    Consent.Scope.PUBLIC_CLIPS,
                    NOW,
                    Optional.of(LocalDate.of(2027, 5, 1)),
                    Optional.empty());

    /// As the studio wrote it before wallets signed: such receipts stay good.
    private static final String OF_VERSION_1 =
            "{\"key\":\"737a2cf74667be5051bc273f4b28f8d977077bc01cc44f7307e697f944878d36"
                    + "\",\"signature\":\"4e2f215f04b1fae2ece1bc5018965de06845d8c0b6b66ef46357c06c1"
                    + "3c466a50a400fc048685df0f0c97c84163e0c2dbd3bf0a401f0ccfdd6a177efb6d8980b\""
                    + ",\"receipt\":{\"consent\":\"c1\",\"given\":\"2026-11-21T12:00:00Z\",\"kind\":\"consen"
                    + "t\",\"name\":\"Ada\",\"person\":\"p1\",\"photo_sha256\":\"\",\"previous\":\"000000000000"
                    + "0000000000000000000000000000000000000000000000000000\",\"scope\":\"public_cl"
                    + "ips\",\"service\":\"anyfast\",\"until\":\"\",\"version\":\"1\"}}";

    private final TestKey studio = new TestKey();
    private final TestWallet wallet = TestWallet.open();
    private final Notary notary = new Notary(studio, Optional::empty);
    private final Notary walletNotary = new Notary(studio, () -> Optional.of(wallet));

    @Test
    void whatWasAgreedStandsInIt() {
        assertThat(notary.given(CONSENT, Optional.empty()).text())
                .isEqualTo(
                        "{\"consent\":\"c1\",\"given\":\"2026-11-21T12:00:00Z\",\"kind\":\"consent\","
                                + "\"name\":\"Ada \\\"Mei\\\" \\\\ 林\\n\",\"person\":\"p1\","
                                + "\"photo_sha256\":\""
                                + "ab".repeat(32)
                                + "\",\"previous\":\""
                                + "0".repeat(64)
                                + "\",\"scope\":\"public_clips\",\"service\":\"anyfast\","
                                + "\"signer\":\""
                                + studio.key()
                                + "\",\"until\":\"2027-05-01\",\"version\":\"2\"}");
    }

    @Test
    void aReceiptChecksOutFromItsLineAlone() {
        var receipt = notary.given(CONSENT, Optional.empty());
        assertThat(ReceiptCheck.read(receipt.line())).contains(receipt);
    }

    @Test
    void anOpenWalletSignsAndTheReceiptSaysSo() {
        var receipt = walletNotary.given(CONSENT, Optional.empty());
        assertThat(receipt.key()).isEqualTo(wallet.key());
        assertThat(receipt.text()).contains("\"signer\":\"" + wallet.key() + "\"");
        assertThat(ReceiptCheck.read(receipt.line())).contains(receipt);
    }

    @Test
    void aWalletThatLocksMeanwhileLeavesItToTheStudio() {
        wallet.lock();
        var receipt = walletNotary.given(CONSENT, Optional.empty());
        assertThat(receipt.text()).contains("\"signer\":\"" + studio.key() + "\"");
        assertThat(ReceiptCheck.read(receipt.line())).contains(receipt);
    }

    @Test
    void nobodyTakesTheNameOfAnother() {
        var studios = notary.given(CONSENT, Optional.empty());
        var text = studios.text().replace(studio.key(), wallet.key());
        var forged = new SignedReceipt(studio.key(), studio.sign(text).orElseThrow(), text);
        assertThat(ReceiptCheck.read(forged.line())).isEmpty();
    }

    @Test
    void receiptsOfTheFirstVersionStayGood(@TempDir Path folder) throws Exception {
        assertThat(ReceiptCheck.read(OF_VERSION_1)).isPresent();
        var file = Files.writeString(folder.resolve("old.jsonl"), OF_VERSION_1 + "\n");
        assertThat(strangerSays(file)).isZero();
    }

    static Stream<Boolean> walletIsOpen() {
        return Stream.of(true, false);
    }

    @ParameterizedTest
    @MethodSource("walletIsOpen")
    void anyChangedByteIsFound(boolean open) {
        var signing = open ? walletNotary : notary;
        var line = signing.given(CONSENT, Optional.empty()).line().getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < line.length; i++) {
            var changed = line.clone();
            changed[i] ^= 1;
            var text = new String(changed, StandardCharsets.UTF_8);
            assertThat(ReceiptCheck.read(text)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void aReceiptThatWasTakenOutIsMissed() {
        var first = notary.given(CONSENT, Optional.empty());
        var second = notary.withdrawn(CONSENT.withdrawn(NOW.plusSeconds(9)), Optional.of(first));
        var third = notary.given(CONSENT, Optional.of(second));
        assertThat(ReceiptCheck.chained(List.of(first, second, third))).isTrue();
        assertThat(ReceiptCheck.chained(List.of(first, third))).isFalse();
        assertThat(ReceiptCheck.chained(List.of(second, first, third))).isFalse();
        assertThat(second.text()).contains("\"withdrawn\":\"2026-11-21T12:00:09Z\"");
    }

    @Test
    void theCheckerForStrangersSaysTheSame(@TempDir Path folder) throws Exception {
        var first = walletNotary.given(CONSENT, Optional.empty());
        var second = notary.withdrawn(CONSENT.withdrawn(NOW), Optional.of(first));
        var good = Files.writeString(folder.resolve("good.jsonl"), lines(first, second));
        var bad = lines(first, second).replaceFirst("public_clips", "publiC_clips");
        var changed = Files.writeString(folder.resolve("changed.jsonl"), bad);
        var gap = Files.writeString(folder.resolve("gap.jsonl"), lines(second));
        assertThat(strangerSays(good)).isZero();
        assertThat(strangerSays(changed)).isEqualTo(1);
        assertThat(strangerSays(gap)).isEqualTo(1);
    }

    @Test
    void consentEndsWithItsLastDayOrItsWithdrawal() {
        assertThat(CONSENT.holds(Instant.parse("2027-05-02T11:59:59Z"))).isTrue();
        assertThat(CONSENT.holds(Instant.parse("2027-05-02T12:00:00Z"))).isFalse();
        assertThat(CONSENT.withdrawn(NOW).holds(NOW)).isFalse();
    }

    private static String lines(SignedReceipt... receipts) {
        var text = new StringBuilder();
        for (var receipt : receipts) {
            text.append(receipt.line()).append('\n');
        }
        return text.toString();
    }

    private static int strangerSays(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var checker = Path.of("../assets/receipts/CheckReceipts.java").toString();
        var process = new ProcessBuilder(java, checker, file.toString());
        return process.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
