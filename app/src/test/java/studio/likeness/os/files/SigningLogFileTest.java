package studio.likeness.os.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.airgap.SignedHere;
import studio.likeness.core.pay.Network;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;

class SigningLogFileTest {
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00.123Z");

    @TempDir private Path folder;
    private Path file;
    private SigningLogFile log;

    @BeforeEach
    void open() {
        file = folder.resolve("signed.jsonl");
        log = new SigningLogFile(file);
    }

    @Test
    void whatWasSignedIsThereAfterARestart() throws IOException {
        assertThat(log.all()).isEqualTo(Outcome.done(List.of()));
        assertThat(log.append(line(1))).isEqualTo(Outcome.done(line(1)));
        log.append(line(2));
        assertThat(new SigningLogFile(file).all())
                .isEqualTo(Outcome.done(List.of(line(1), line(2))));
        if (OwnerOnly.isPosix(file)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aLineThatACutOfPowerLeftHalfIsNone() throws IOException {
        log.append(line(1));
        Files.writeString(file, "{\"at\":\"2026-", StandardOpenOption.APPEND);
        assertThat(log.all()).isEqualTo(Outcome.done(List.of(line(1))));
        log.append(line(2));
        assertThat(log.all()).isEqualTo(Outcome.done(List.of(line(1), line(2))));
    }

    @Test
    void aDamagedLineStopsEverything() throws IOException {
        log.append(line(1));
        var broken = Outcome.failed(new AirgapProblem.SigningLogBroken(file.toString()));
        for (var damage : List.of("nonsense\n", "{}\n", "{\"at\":\"2026-11-20T10:00:00Z\"}\n")) {
            var text = Files.readString(file);
            Files.writeString(file, damage, StandardOpenOption.APPEND);
            assertThat(log.all()).isEqualTo(broken);
            Files.writeString(file, text);
        }
        assertThat(new SigningLogFile(folder.resolve("none/a")).append(line(1)))
                .isInstanceOf(Outcome.Failed.class);
    }

    private static SignedHere line(int number) {
        var nonce = new byte[32];
        nonce[0] = (byte) number;
        var transfer =
                new TransferAuthorization(
                        Network.BASE.dollar(),
                        Address.of(new byte[20]),
                        Network.BASE.dollar().contract(),
                        BigInteger.valueOf(714_000),
                        Window.between(AT, AT.plusSeconds(900)),
                        Nonce.of(nonce));
        return new SignedHere(AT, new UUID(1, number), transfer, "Likeness Studio: 即梦 \"x\"\n");
    }
}
