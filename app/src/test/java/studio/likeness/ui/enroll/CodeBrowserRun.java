package studio.likeness.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;
import studio.likeness.ui.walk.Zbar;

/// The code on the screen, read by a program that shares nothing with the one that drew it. It
/// needs `zbarimg`: `mvn -q -pl app -Pbrowser verify`.
@SuppressWarnings("NullAway.Init")
class CodeBrowserRun {
    private static Showroom room;

    @BeforeAll
    static void open() {
        room = new Showroom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    static Stream<Look> looks() {
        return CodeOnScreenTest.looks();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aStrangerReadsTheExactLink(Look look) {
        for (var link : new String[] {WizardStop.SHORT_LINK, WizardStop.LONG_LINK}) {
            var view = Fx.call(() -> WizardStop.codeOf(look.words(), link));
            var scene = room.show(view.root(), look);
            assertThat(Zbar.read(scene)).isEqualTo(link);
            Fx.run(view::close);
        }
    }
}
