package studio.likeness.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A question over the window: a title, what there is to read, and buttons named after their acts.
/// A screen reader is told title and body at once. However large the text, the buttons stay in
/// sight and the middle scrolls.
public final class SheetCard extends VBox {
    private static final double WIDTH_IN_LETTERS = 36;
    private static final double WIDE = 46;
    private static final double TWO_COLUMNS = 88;

    private final VBox body = new VBox();
    private final FlowPane acts = new FlowPane();
    private @Nullable Node first;

    /// For many facts that belong on one page.
    public static SheetCard wide(String title) {
        return new SheetCard(title, WIDE);
    }

    /// Room for two columns, where the window has it.
    public static SheetCard twoColumns(String title) {
        return new SheetCard(title, TWO_COLUMNS);
    }

    public SheetCard(String title) {
        this(title, WIDTH_IN_LETTERS);
    }

    private SheetCard(String title, double letters) {
        getStyleClass().add("sheet-card");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        body.getStyleClass().add("sheet-body");
        acts.getStyleClass().add("sheet-acts");
        acts.setAlignment(Pos.CENTER_RIGHT);
        var heading = new Label(title);
        heading.getStyleClass().add("dialog-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.fontProperty().subscribe(font -> setPrefWidth(font.getSize() * letters * 0.7));
        var scroll = new TallScroll(body);
        scroll.getStyleClass().add("sheet-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(heading, scroll, acts);
    }

    /// A sentence to read.
    public SheetCard say(String sentence, String... styleClasses) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return add(label);
    }

    public SheetCard add(Node node) {
        body.getChildren().add(node);
        var read = node instanceof Label label ? label.getText() : node.getAccessibleText();
        if (read != null) {
            setAccessibleText(getAccessibleText() + "\n" + read);
        }
        return this;
    }

    /// Where writing begins: it has the focus instead of the first button.
    public SheetCard first(Node node) {
        first = node;
        return this;
    }

    /// What has the focus at first: else the first button, which is always the harmless one, so
    /// that a person who only hits Space or Enter loses nothing.
    public void focusFirst() {
        var node =
                first == null && !acts.getChildren().isEmpty()
                        ? acts.getChildren().getFirst()
                        : first;
        if (node != null) {
            node.requestFocus();
        }
    }

    /// The next button to the right.
    public Button act(String id, String text, Runnable act) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        acts.getChildren().add(button);
        return button;
    }
}
