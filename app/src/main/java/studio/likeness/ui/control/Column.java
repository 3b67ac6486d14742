package studio.likeness.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A column as wide as its style says, and as tall as its text is when wrapped to that. Buttons do
/// not ask what is inside them for a height at a width, so it answers without being asked.
public final class Column extends VBox {
    public Column(Node... children) {
        super(children);
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return null;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(prefWidth(-1));
    }

    /// Asked without a width, a column would take its text at the narrowest and stand a page tall.
    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(prefWidth(-1));
    }
}
