package studio.likeness.ui.gallery;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the boards are laid out with.
final class Parts {
    private Parts() {}

    static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static HBox row(double gap, Node... nodes) {
        var row = new HBox(gap, nodes);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    static FlowPane flow(Node... nodes) {
        var flow = new FlowPane(8, 8, nodes);
        flow.setRowValignment(javafx.geometry.VPos.CENTER);
        return flow;
    }

    static VBox column(double gap, Node... nodes) {
        return new VBox(gap, nodes);
    }

    static VBox field(String name, Region control) {
        var label = label(name, "field-label");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        var column = new VBox(label, control);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
