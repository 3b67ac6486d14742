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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private final Notary notary = new Notary(new TestKey());

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
                                + "\"until\":\"2027-05-01\",\"version\":\"1\"}");
    }

    @Test
    void aReceiptChecksOutFromItsLineAlone() {
        var receipt = notary.given(CONSENT, Optional.empty());
        assertThat(ReceiptCheck.read(receipt.line())).contains(receipt);
    }

    @Test
    void anyChangedByteIsFound() {
        var line = notary.given(CONSENT, Optional.empty()).line().getBytes(StandardCharsets.UTF_8);
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
        var first = notary.given(CONSENT, Optional.empty());
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
