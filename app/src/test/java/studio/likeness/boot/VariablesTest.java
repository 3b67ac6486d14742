package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariablesTest {
    private static final Map<String, String> BOTH =
            Map.of("GDK_BACKEND", "x11", "IBUS_ENABLE_SYNC_MODE", "1");

    @Test
    void theyStayInPlaceWhereJavaFxAddsNone() {
        assertThat(new Variables("Linux", BOTH).stayInPlace()).isTrue();
        assertThat(new Variables("Mac OS X", Map.of()).stayInPlace()).isTrue();
        assertThat(new Variables("Windows 11", Map.of()).stayInPlace()).isTrue();
    }

    /// Whatever they are set to: they are replaced.
    @Test
    void aPersonsOwnValuesAreAsGood() {
        var own = Map.of("GDK_BACKEND", "wayland", "IBUS_ENABLE_SYNC_MODE", "");
        assertThat(new Variables("Linux", own).stayInPlace()).isTrue();
    }

    @Test
    void oneThatIsMissingMovesThemAll() {
        for (var missing : BOTH.keySet()) {
            var rest = new HashMap<>(BOTH);
            rest.remove(missing);
            assertThat(new Variables("Linux", rest).stayInPlace()).as(missing).isFalse();
        }
        assertThat(new Variables("Linux", Map.of()).stayInPlace()).isFalse();
    }

    @Test
    void thisProcessIsAskedAboutItself() {
        var here = Variables.ofThisProcess();
        assertThat(here.system()).isEqualTo(System.getProperty("os.name"));
        assertThat(here.environment()).isEqualTo(System.getenv());
    }
}
