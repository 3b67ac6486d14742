package studio.likeness.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.SceneWalk;
import studio.likeness.ui.walk.Showroom;

/// Every stop of the tour, walked in the looks that find most, and the places of the shell in every
/// look: all stops in all looks would take minutes. Each is opened again to see that nothing
/// freezes. How long each took, cold and warm, is in `target/visits.txt`.
class ScreensTest {
    /// A busy computer may stop us once, and code that is compiled anew is slow for some seconds; a
    /// freeze of our own comes back each time.
    private static final int WARM_VISITS = 30;

    private static final List<String> VISITS = new ArrayList<>();

    private static Showroom room;

    @BeforeAll
    static void open() {
        room = new Showroom();
    }

    @AfterAll
    static void close() throws IOException {
        room.close();
        Files.write(Path.of("target/visits.txt"), VISITS);
    }

    @ParameterizedTest
    @FieldSource("studio.likeness.ui.tour.TourStops#ALL")
    void nobodyStumbles(TourStop stop) {
        assertThat(stumbles(stop, Look.telling())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("studio.likeness.ui.tour.TourStops#PLACES")
    void nobodyStumblesInAnyLook(TourStop place) {
        assertThat(stumbles(place, Look.all())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("studio.likeness.ui.tour.TourStops#ALL")
    void nothingFreezesOnceWarm(TourStop stop) {
        assertThat(freezes(stop)).as("every warm visit froze").isEmpty();
    }

    @Test
    void aScreenThatIsCutOrFreezesIsFound() {
        var bad = new TourStop("bad", BadScreen::new);
        assertThat(stumbles(bad, Look.pictured().subList(0, 2)))
                .containsExactly(
                        "light-en 100 %: Label \"Show folder\" is truncated",
                        "light-zh 100 %: Label \"打开文件夹\" is truncated");
        assertThat(freezes(bad)).hasSize(WARM_VISITS);
    }

    private static List<String> stumbles(TourStop stop, List<Look> looks) {
        var found = new ArrayList<String>();
        for (var look : looks) {
            Visit.visit(
                    stop,
                    look,
                    room,
                    scene -> walked(scene).forEach(each -> found.add(look + ": " + each)));
        }
        return found;
    }

    private static List<String> walked(Scene scene) {
        return Fx.call(() -> SceneWalk.complaints(scene));
    }

    /// The warm visits, if every one of them froze.
    private static List<String> freezes(TourStop stop) {
        var look = Look.all().getFirst();
        var cold = Visit.timed(stop, look, room);
        VISITS.add(stop + ", cold: " + cold);
        var found = new ArrayList<String>();
        for (var i = 0; i < WARM_VISITS; i++) {
            var warm = Visit.timed(stop, look, room);
            VISITS.add(stop + ", warm: " + warm);
            if (!warm.froze()) {
                return List.of();
            }
            found.add(warm.toString());
        }
        return found;
    }
}
