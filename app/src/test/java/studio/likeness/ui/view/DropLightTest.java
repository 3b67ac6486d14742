package studio.likeness.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class DropLightTest {
    private final Region place = new Region();

    @Test
    void thePlaceIsLitWhileSomethingHangsOverIt() {
        DropLight.on(place);
        drag(DragEvent.DRAG_ENTERED);
        assertThat(place.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("drop"));
        drag(DragEvent.DRAG_EXITED);
        assertThat(place.getPseudoClassStates()).isEmpty();
    }

    private void drag(EventType<DragEvent> type) {
        Event.fireEvent(
                place,
                new DragEvent(place, place, type, null, 0, 0, 0, 0, null, place, place, null));
    }
}
