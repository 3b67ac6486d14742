package studio.likeness.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A line around something, as long as what is left of its time. It moves only when the share is
/// set: nothing here runs by itself. What it says is said in words beside it.
public final class CountdownRing extends Region {
    private static final double WIDTH = 5;
    private static final double GAP = 10;
    private static final double RADIUS = 26;

    private final DoubleProperty share = new SimpleDoubleProperty();
    private final Rectangle track = line("ring-track");
    private final Rectangle left = line("ring-left");
    private final Node content;

    public CountdownRing(Node content) {
        this.content = content;
        getStyleClass().add("countdown-ring");
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().setAll(track, left, content);
        share.subscribe(_ -> draw());
    }

    /// From 1 down to 0.
    public DoubleProperty shareProperty() {
        return share;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) + 2 * (WIDTH + GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) + 2 * (WIDTH + GAP);
    }

    @Override
    protected void layoutChildren() {
        for (var each : new Rectangle[] {track, left}) {
            each.setX(WIDTH / 2);
            each.setY(WIDTH / 2);
            each.setWidth(getWidth() - WIDTH);
            each.setHeight(getHeight() - WIDTH);
        }
        var inside = WIDTH + GAP;
        layoutInArea(
                content,
                inside,
                inside,
                getWidth() - 2 * inside,
                getHeight() - 2 * inside,
                0,
                HPos.CENTER,
                VPos.CENTER);
        draw();
    }

    private void draw() {
        var sides = 2 * (left.getWidth() + left.getHeight()) - 8 * RADIUS;
        left.setVisible(share.get() > 0 && sides > 0);
        if (left.isVisible()) {
            var around = sides + 2 * Math.PI * RADIUS;
            left.getStrokeDashArray().setAll(around * share.get(), around);
        }
    }

    private static Rectangle line(String styleClass) {
        var line = new Rectangle();
        line.getStyleClass().add(styleClass);
        line.setArcWidth(2 * RADIUS);
        line.setArcHeight(2 * RADIUS);
        line.setStrokeWidth(WIDTH);
        line.setManaged(false);
        return line;
    }
}
