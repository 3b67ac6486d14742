package studio.likeness.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// A wide part and a narrow one beside it, each as tall as the room, so that each scrolls by
/// itself. Where the window is too small or the text too large for both, the narrow one comes
/// below, each in full: whatever is around them scrolls, and nothing scrolls within what scrolls.
/// Its two children come from the layout file.
public final class SideBySide extends Pane {
    private static final double GAP = 20;
    private static final double WIDE_SHARE = 0.6;

    /// Narrower than this many letters, the narrow part is no use.
    private static final double LEAST_LETTERS = 21;

    /// Tells the size of the text here.
    private final Label letter = new Label();

    public SideBySide() {
        getStyleClass().add("side-by-side");
        letter.setVisible(false);
        letter.setManaged(false);
        letter.fontProperty().subscribe(this::requestLayout);
        getChildren().add(letter);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        var room = width < 0 ? getWidth() : width;
        return beside(room) ? wide().minHeight(wide(room)) : stacked(room);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 60 * letter.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? getWidth() : width;
        if (beside(room)) {
            var share = wide(room);
            return Math.max(wide().prefHeight(share), narrow().prefHeight(room - GAP - share));
        }
        return stacked(room);
    }

    private double stacked(double room) {
        return above(room) + GAP + narrow().prefHeight(room);
    }

    private double above(double room) {
        return Math.ceil(wide().prefHeight(room));
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth();
        if (beside(room)) {
            var share = wide(room);
            wide().resizeRelocate(0, 0, share, getHeight());
            narrow().resizeRelocate(share + GAP, 0, room - GAP - share, getHeight());
        } else {
            var height = above(room);
            wide().resizeRelocate(0, 0, room, height);
            narrow().resizeRelocate(0, height + GAP, room, narrow().prefHeight(room));
        }
    }

    private boolean beside(double room) {
        return room - GAP - wide(room) >= LEAST_LETTERS * letter.getFont().getSize();
    }

    private static double wide(double room) {
        return Math.floor((room - GAP) * WIDE_SHARE);
    }

    private Node wide() {
        return getManagedChildren().getFirst();
    }

    private Node narrow() {
        return getManagedChildren().getLast();
    }
}
