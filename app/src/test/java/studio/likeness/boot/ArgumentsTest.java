package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.boot.Arguments.Addresses;
import studio.likeness.boot.Arguments.Look;
import studio.likeness.boot.Arguments.Offline;
import studio.likeness.boot.Arguments.PracticeServer;
import studio.likeness.boot.Arguments.Refused;
import studio.likeness.boot.Arguments.Session;
import studio.likeness.boot.Arguments.Studio;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Language;
import studio.likeness.core.settings.ThemeChoice;

class ArgumentsTest {
    private static final Look AS_BEFORE = new Look(false, null, null, null);
    private static final Addresses USUAL = new Addresses(Map.of(), List.of());

    @Test
    void nothingMeansTheStudioAsItWas() {
        var session = new Session(null, null, null, AS_BEFORE, false);
        assertThat(Arguments.parse()).isEqualTo(new Studio(session, USUAL));
    }

    @Test
    void everyArgumentOfTheStudioArrives() {
        assertThat(
                        parsed(
                                "--live --data-dir /srv/likeness --network eip155:84532"
                                        + " --service-url blockrun=https://a.example/api"
                                        + " --service-url anyfast=http://127.0.0.1:8080"
                                        + " --rpc-url https://b.example/v2/k --rpc-url https://c.example"
                                        + " --safe-graphics --lang zh --theme dark --text-size 150"
                                        + " --exit-after-first-frame"))
                .isEqualTo(
                        new Studio(
                                new Session(
                                        Mode.LIVE,
                                        "eip155:84532",
                                        Path.of("/srv/likeness").toAbsolutePath(),
                                        new Look(true, Language.ZH, ThemeChoice.DARK, 150),
                                        true),
                                new Addresses(
                                        Map.of(
                                                ServiceId.BLOCKRUN,
                                                URI.create("https://a.example/api"),
                                                ServiceId.ANYFAST,
                                                URI.create("http://127.0.0.1:8080")),
                                        List.of(
                                                URI.create("https://b.example/v2/k"),
                                                URI.create("https://c.example")))));
    }

    @Test
    void aValueMayFollowWithAnEqualsSign() {
        assertThat(parsed("--lang=en --service-url=apimart=https://a.example/x --port-less"))
                .isInstanceOf(Refused.class);
        assertThat(parsed("--lang=en --service-url=apimart=https://a.example/x"))
                .isEqualTo(parsed("--lang en --service-url apimart=https://a.example/x"))
                .isInstanceOf(Studio.class);
    }

    @Test
    void theOfflineSignerTakesASession() {
        assertThat(parsed("--offline --practice --text-size 80"))
                .isEqualTo(
                        new Offline(
                                new Session(
                                        Mode.PRACTICE,
                                        null,
                                        null,
                                        new Look(false, null, null, 80),
                                        false)));
    }

    @Test
    void thePracticeServerPaysOnTheTestNetworkUnlessTold() {
        assertThat(parsed("--practice-server --port 0"))
                .isEqualTo(new PracticeServer(0, "eip155:84532", false));
        assertThat(parsed("--practice-server --port 65535 --json --network eip155:8453"))
                .isEqualTo(new PracticeServer(65_535, "eip155:8453", true));
    }

    @ParameterizedTest
    @CsvSource({
        "--help,Help",
        "--version,Version",
        "--version --help,Help",
        "--help --live --practice,Help"
    })
    void textAnswersWinOverRoles(String line, String answer) {
        assertThat(parsed(line).getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void aRelativeFolderIsMadeAbsolute() {
        assertThat(parsed("--data-dir a/../b"))
                .extracting(a -> ((Studio) a).session().folder())
                .isEqualTo(Path.of("b").toAbsolutePath());
    }

    /// The left side may come from the settings: the mode used last.
    @ParameterizedTest
    @CsvSource({
        "PRACTICE, '', eip155:84532, true",
        "LIVE, '', eip155:8453, true",
        "LIVE, --network eip155:84532, eip155:84532, true",
        "PRACTICE, --network eip155:84532, eip155:84532, true",
        "PRACTICE, --network eip155:8453, eip155:84532, false",
    })
    void theNetworkMustFitTheModeOnceItIsKnown(
            Mode last, String line, String network, boolean fits) {
        var session = ((Studio) parsed(line)).session();
        assertThat(session.networkIn(last)).isEqualTo(network);
        assertThat(session.refusalIn(last) == null).isEqualTo(fits);
    }

    static Arguments parsed(String line) {
        return line.isEmpty() ? Arguments.parse() : Arguments.parse(line.split(" ", -1));
    }
}
