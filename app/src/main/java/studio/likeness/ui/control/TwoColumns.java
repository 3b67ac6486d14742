package studio.likeness.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Two columns where there is room for both, one below the other where there is not: large text in
/// a small window reads on in one.
public final class TwoColumns extends Pane {
    private static final double GAP = 20;

    /// Narrower than this many letters a column is no use.
    private static final double LEAST_LETTERS = 25;

    private final Node left;
    private final Node right;
    private double letter = 14;

    public TwoColumns(Node left, Node right) {
        this.left = left;
        this.right = right;
        getStyleClass().add("two-columns");
        getChildren().setAll(left, right);
    }

    /// The size of the text, which decides what is narrow.
    public void setLetter(double size) {
        letter = size;
        requestLayout();
    }

    private boolean beside(double width) {
        return (width - GAP) / 2 >= LEAST_LETTERS * letter;
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
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? getWidth() : width;
        if (beside(room)) {
            var each = Math.floor((room - GAP) / 2);
            return Math.max(left.prefHeight(each), right.prefHeight(room - GAP - each));
        }
        return left.prefHeight(room) + GAP + right.prefHeight(room);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        if (beside(width)) {
            var each = Math.floor((width - GAP) / 2);
            left.resizeRelocate(0, 0, each, left.prefHeight(each));
            right.resizeRelocate(
                    each + GAP, 0, width - GAP - each, right.prefHeight(width - GAP - each));
        } else {
            var height = left.prefHeight(width);
            left.resizeRelocate(0, 0, width, height);
            right.resizeRelocate(0, height + GAP, width, right.prefHeight(width));
        }
    }
}
