package studio.likeness.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What went wrong, where it went wrong: what happened, what became of the money, what to do, and
/// the acts that help.
public final class ProblemCard extends VBox {
    private final FlowPane acts = new FlowPane();

    /// @param money empty when money had no part in it
    public ProblemCard(Tone tone, String what, String money, String next) {
        getStyleClass().addAll("card", "problem-card");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(String.join(" ", what, money, next).strip());
        tone.applyTo(this);
        acts.getStyleClass().add("problem-acts");
        acts.managedProperty().bind(acts.visibleProperty());
        acts.setVisible(false);
        getChildren().add(line(what, "strong"));
        if (!money.isEmpty()) {
            getChildren().add(line(money, "problem-money"));
        }
        getChildren().addAll(line(next, "quiet"), acts);
    }

    /// An act that helps, named after itself.
    public Button act(String text, Runnable act) {
        var button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        acts.getChildren().add(button);
        acts.setVisible(true);
        return button;
    }

    private static Label line(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
