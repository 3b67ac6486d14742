package studio.likeness.os.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.airgap.DeskLimits;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;

class LimitsFileTest {
    @TempDir private Path folder;

    @Test
    void nobodySaidAnythingYet() {
        assertThat(limits().caps()).isEqualTo(Outcome.done(DeskLimits.CAREFUL));
    }

    @Test
    void whatWasSaidOutlivesTheProgramAndIsForItsOwnerAlone() throws IOException {
        var caps = new Caps(MicroUsd.of(1_250_000), MicroUsd.ZERO);
        limits().keep(caps);
        assertThat(limits().caps()).isEqualTo(Outcome.done(caps));
        assertThat(Posix.rights(path())).isEqualTo(Posix.OWNER_FILE);
    }

    /// The careful limits may be higher than the ones that were said.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "half",
                "{}",
                "{\"version\":1,\"payment\":\"9\",\"day\":9}",
                "{\"version\":1,\"payment\":9.5,\"day\":9}",
                "{\"version\":1,\"payment\":-1,\"day\":9}",
                "{\"version\":1,\"payment\":9}",
                "{\"version\":1,\"payment\":9,\"day\":99999999999999999999}"
            })
    void whatDoesNotReadIsNoLimit(String text) throws IOException {
        Files.writeString(path(), text);
        assertThat(limits().caps())
                .isEqualTo(Outcome.failed(new AirgapProblem.LimitsBroken(path().toString())));
    }

    @Test
    void whoStartsAgainKeepsWhatCouldNotBeRead() throws IOException {
        for (var name : new String[] {"limits.broken.json", "limits.broken-2.json"}) {
            Files.writeString(path(), "half " + name);
            assertThat(limits().startAgain()).isEqualTo(Outcome.done(DeskLimits.CAREFUL));
            assertThat(limits().caps()).isEqualTo(Outcome.done(DeskLimits.CAREFUL));
            assertThat(folder.resolve(name)).hasContent("half " + name);
        }
    }

    @Test
    void limitsThatCanBeReadAreNeverReplacedByCarefulOnes() {
        var caps = new Caps(MicroUsd.of(1), MicroUsd.of(2));
        limits().keep(caps);
        assertThat(limits().startAgain()).isEqualTo(Outcome.done(caps));
        assertThat(limits().caps()).isEqualTo(Outcome.done(caps));
        assertThat(folder.resolve("limits.broken.json")).doesNotExist();
    }

    @Test
    void whatCannotBeKeptSaysSo() {
        var nowhere = new LimitsFile(folder.resolve("none").resolve("limits.json"));
        assertThat(nowhere.keep(DeskLimits.CAREFUL)).isInstanceOf(Outcome.Failed.class);
    }

    private LimitsFile limits() {
        return new LimitsFile(path());
    }

    private Path path() {
        return folder.resolve("limits.json");
    }
}
