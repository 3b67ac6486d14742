package studio.likeness.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

class VisitTest {
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void nobodyLooksBeforeAllPicturesAreThere() {
        var seen = new ArrayList<Integer>();
        var slow = new TourStop("slow", _ -> new Slow());
        try (var room = new Showroom()) {
            Visit.visit(slow, Look.pictured().getFirst(), room, _ -> seen.add(looks.get()));
        }
        assertThat(seen).containsExactly(5);
    }

    /// Whole at the fifth look.
    private final class Slow implements Gradual {
        private final Parent root = new Pane();

        @Override
        public boolean isWhole() {
            return looks.incrementAndGet() == 5;
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void close() {}
    }
}
