package studio.likeness.os.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.face.Consent;
import studio.likeness.core.face.receipt.Notary;
import studio.likeness.core.face.receipt.ReceiptCheck;
import studio.likeness.core.service.ServiceId;
import studio.likeness.os.files.OwnerOnly;

class StudioKeyTest {
    private static final Consent CONSENT =
            new Consent(
                    "c1",
                    "p1",
                    "Ada",
                    ServiceId.BLOCKRUN,
                    "ab".repeat(32),
                    Consent.Scope.PRIVATE_CLIPS,
                    Instant.EPOCH,
                    Optional.empty(),
                    Optional.empty());

    private static Notary notary(Path file) {
        return new Notary(new StudioKey(file), Optional::empty);
    }

    @Test
    void theSameKeySignsAfterARestart(@TempDir Path folder) throws Exception {
        var file = folder.resolve("receipts.key");
        var first = notary(file).given(CONSENT, Optional.empty());
        var second = notary(file).given(CONSENT, Optional.of(first));
        assertThat(second.key()).isEqualTo(first.key());
        assertThat(ReceiptCheck.read(second.line())).contains(second);
        assertThat(OwnerOnly.isClosed(file)).isTrue();
    }
}
