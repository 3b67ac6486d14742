package studio.likeness.ui.enroll;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Icon;

/// The steps and how far they are. A portrait of nobody has no check on a phone.
final class StepList extends VBox {
    private final EnrollViewModel viewModel;
    private final Pieces pieces;
    private final Map<Step, HBox> rows = new EnumMap<>(Step.class);

    StepList(EnrollViewModel viewModel, Pieces pieces) {
        this.viewModel = viewModel;
        this.pieces = pieces;
        getStyleClass().add("step-list");
        for (var step : Step.values()) {
            var row = new HBox(new StackPane(), pieces.label(pieces.say(Message.naming(step))));
            row.getStyleClass().add("step-row");
            row.setAccessibleRole(AccessibleRole.TEXT);
            rows.put(step, row);
            getChildren().add(row);
        }
        pieces.keep().accept(viewModel.stepProperty().subscribe(_ -> draw()));
        pieces.keep().accept(viewModel.choice().kindProperty().subscribe(_ -> draw()));
    }

    private void draw() {
        var now = viewModel.stepProperty().get();
        for (var step : Step.values()) {
            var row = Objects.requireNonNull(rows.get(step));
            var state =
                    step == now && step != Step.READY
                            ? "now"
                            : step.compareTo(now) <= 0 ? "past" : "ahead";
            row.getStyleClass().setAll("step-row", state);
            var mark = (StackPane) row.getChildren().getFirst();
            mark.getStyleClass().setAll("step-mark");
            mark.getChildren().clear();
            if (state.equals("past")) {
                mark.getChildren().add(new Icon(Feather.CHECK));
            }
            var label = (Label) row.getChildren().getLast();
            row.setAccessibleText(label.getText() + ", " + pieces.say(spoken(state)));
            row.setVisible(
                    step != Step.PHONE
                            || viewModel.choice().kindProperty().get() != FaceKind.VIRTUAL);
            row.setManaged(row.isVisible());
        }
    }

    private static String spoken(String state) {
        return switch (state) {
            case "now" -> "enroll.step.now";
            case "past" -> "enroll.step.past";
            default -> "enroll.step.ahead";
        };
    }
}
