package studio.likeness.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A surface that holds what belongs together.
public final class Card extends VBox {
    public Card(Node... children) {
        super(children);
        getStyleClass().add("card");
    }

    public static Card titled(String title, Node... children) {
        var card = new Card();
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.PARENT);
        card.setAccessibleText(title);
        card.getChildren().add(heading);
        card.getChildren().addAll(children);
        return card;
    }
}
