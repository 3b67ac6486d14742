package studio.likeness.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// One thing at the beginning of a line and one at its end; the second comes below where the line
/// is too short for both.
public final class BothEnds extends Pane {
    private static final double GAP = 12;
    private static final double BELOW = 6;

    private final Node first;
    private final Node last;

    public BothEnds(Node first, Node last) {
        this.first = first;
        this.last = last;
        getChildren().setAll(first, last);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), wide(last));
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + (last.isManaged() ? GAP + wide(last) : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? getWidth() : width;
        var end = last.isManaged() ? last.prefHeight(wide(last)) : 0;
        if (end == 0 || fits(room)) {
            return Math.max(first.prefHeight(rest(room)), end);
        }
        return first.prefHeight(room) + BELOW + end;
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth();
        var end = last.isManaged() ? last.prefHeight(wide(last)) : 0;
        if (end == 0 || fits(room)) {
            var begin = first.prefHeight(rest(room));
            first.resizeRelocate(0, middle(begin), rest(room), begin);
            last.resizeRelocate(room - wide(last), middle(end), wide(last), end);
        } else {
            var begin = first.prefHeight(room);
            first.resizeRelocate(0, 0, room, begin);
            last.resizeRelocate(0, begin + BELOW, Math.min(room, wide(last)), end);
        }
    }

    private double middle(double height) {
        return snapPositionY((getHeight() - height) / 2);
    }

    /// Words may wrap, what has a least width may not be cut.
    private boolean fits(double room) {
        return first.prefWidth(-1) + GAP + wide(last) <= room;
    }

    private double rest(double room) {
        return last.isManaged() ? Math.max(0, room - GAP - wide(last)) : room;
    }

    private static double wide(Node node) {
        return node.isManaged() ? Math.ceil(node.prefWidth(-1)) : 0;
    }
}
