package studio.likeness.ui.control;

import javafx.beans.NamedArg;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// As tall as its content once that is wrapped to the width at hand; it scrolls only where there is
/// less room. An ordinary scroll pane measures wrapping text as single lines, and hides the rest.
public final class TallScroll extends ScrollPane {
    private final Region content;

    public TallScroll(@NamedArg("content") Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setFocusTraversable(false);
        skinProperty().subscribe(() -> getChildren().forEach(TallScroll::uncached));
    }

    /// JavaFX keeps a picture of what is scrolled, as large as the view, and long after the view is
    /// gone: without a graphics card that is memory of the program.
    private static void uncached(Node part) {
        part.setCache(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        var inside = width < 0 ? width : width - insets.getLeft() - insets.getRight();
        // A fraction of a pixel too little already shows a bar.
        return Math.ceil(content.prefHeight(inside)) + insets.getTop() + insets.getBottom();
    }
}
