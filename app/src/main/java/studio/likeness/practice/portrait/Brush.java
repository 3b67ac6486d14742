package studio.likeness.practice.portrait;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// The few strokes that a portrait is made of.
final class Brush {
    static final double MIDDLE = 512;

    private final Graphics2D graphics;

    Brush(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    /// Fills only the part of `shape` that lies inside `bounds`, with soft edges on both.
    void fillInside(Shape bounds, Shape shape, Paint paint) {
        var part = new Area(shape);
        part.intersect(new Area(bounds));
        fill(part, paint);
    }

    void line(Shape shape, Color colour, double width) {
        graphics.setPaint(colour);
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    static Shape oval(double x, double y, double halfWidth, double halfHeight) {
        return new Ellipse2D.Double(x - halfWidth, y - halfHeight, halfWidth * 2, halfHeight * 2);
    }

    /// A closed outline that mirrors itself: given the right half from top to bottom, as a start
    /// and cubic curves, in distances from the middle.
    static Path2D mirrored(double startX, double startY, double[]... curves) {
        var path = new Path2D.Double();
        path.moveTo(MIDDLE + startX, startY);
        for (var c : curves) {
            path.curveTo(MIDDLE + c[0], c[1], MIDDLE + c[2], c[3], MIDDLE + c[4], c[5]);
        }
        var last = curves[curves.length - 1];
        path.lineTo(MIDDLE - last[4], last[5]);
        for (int i = curves.length - 1; i >= 0; i--) {
            var c = curves[i];
            double x = i == 0 ? startX : curves[i - 1][4];
            double y = i == 0 ? startY : curves[i - 1][5];
            path.curveTo(MIDDLE - c[2], c[3], MIDDLE - c[0], c[1], MIDDLE - x, y);
        }
        path.closePath();
        return path;
    }

    static double[] curve(double... points) {
        return points;
    }

    static Paint across(double fromX, double toX, Color from, Color to) {
        return new LinearGradientPaint(
                (float) fromX, 0, (float) toX, 0, new float[] {0, 1}, new Color[] {from, to});
    }

    static Paint down(double fromY, double toY, Color from, Color to) {
        return new LinearGradientPaint(
                0, (float) fromY, 0, (float) toY, new float[] {0, 1}, new Color[] {from, to});
    }

    /// Light that fades to nothing at `reach`.
    static Paint glow(double x, double y, double reach, Color colour) {
        return new RadialGradientPaint(
                (float) x,
                (float) y,
                (float) reach,
                new float[] {0, 1},
                new Color[] {colour, Look.fade(colour, 0)});
    }
}
