package studio.likeness.house.crooked.ui.faces;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javax.swing.JLabel;
import studio.likeness.house.crooked.os.Disk;
import studio.likeness.house.crooked.ui.clips.Clips;

/// Knows a control, an adapter, another feature and two toolkits, and hops threads by itself.
public record FacesViewModel(Label label, JLabel other, Disk disk, Clips clips) {
    public void refresh() {
        Platform.runLater(() -> System.out.println(label));
    }
}
