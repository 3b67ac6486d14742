package studio.likeness.practice.portrait;

import static studio.likeness.practice.portrait.Brush.MIDDLE;
import static studio.likeness.practice.portrait.Brush.across;
import static studio.likeness.practice.portrait.Brush.curve;
import static studio.likeness.practice.portrait.Brush.mirrored;
import static studio.likeness.practice.portrait.Brush.oval;
import static studio.likeness.practice.portrait.Look.mix;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Hair, or a scarf, in the two layers that a head sits between.
final class HairPainter {
    private static final Color DARK = new Color(0x140E12);
    private static final int CURLS = 46;

    private final Brush brush;
    private final Look look;
    private final double face;

    HairPainter(Brush brush, Look look) {
        this.brush = brush;
        this.look = look;
        this.face = look.build().face();
    }

    void paintBehind() {
        switch (look.hair().style()) {
            case CROPPED, SWEPT -> {}
            case BOB -> brush.fill(mane(650, 44), deep());
            case LONG -> brush.fill(mane(860, 62), deep());
            case BUN -> {
                brush.fill(oval(MIDDLE, 190, 82, 74), lit());
                brush.fill(oval(MIDDLE, 392, face + 16, 190), deep());
            }
            case CURLS -> cloud(face + 92, 212, 396);
            case SCARF ->
                    brush.fill(
                            mirrored(
                                    0,
                                    168,
                                    curve(150, 166, face + 58, 260, face + 52, 420),
                                    curve(face + 56, 600, 190, 720, 250, 860)),
                            lit());
        }
    }

    void paintInFront() {
        switch (look.hair().style()) {
            case CROPPED -> brush.fill(cap(222, 330, 12), lit());
            case SWEPT -> paintSwept();
            case BOB -> paintFringe();
            case LONG -> paintParted();
            case BUN -> brush.fill(cap(206, 356, 10), lit());
            case CURLS -> brush.fill(cap(214, 342, 14), deep());
            case SCARF -> paintScarf();
        }
    }

    /// Long hair that falls beside the face down to `bottom`.
    private Shape mane(double bottom, double beyond) {
        return mirrored(
                0,
                176,
                curve(140, 174, face + beyond, 256, face + beyond, 420),
                curve(
                        face + beyond,
                        540,
                        face + beyond + 26,
                        bottom - 90,
                        face + beyond - 8,
                        bottom),
                curve(face, bottom + 26, 110, bottom + 10, 60, bottom - 60));
    }

    /// Hair that follows the skull, its line across the forehead at `line`.
    private Shape cap(double top, double line, double beyond) {
        double side = face + beyond;
        var outer =
                mirrored(
                        0,
                        top,
                        curve(face * 0.72, top, side, 296, side, 430),
                        curve(side - 4, 440, side - 10, 440, side - 16, 430));
        var forehead =
                mirrored(
                        0,
                        line,
                        curve(70, line - 6, face * 0.72, line + 6, face * 0.8, line + 56),
                        curve(face * 0.86, 420, face * 0.9, 440, face - 10, 470),
                        curve(face, 600, face, 640, 0, 700));
        var shape = new Area(outer);
        shape.subtract(new Area(forehead));
        return shape;
    }

    private void paintSwept() {
        double side = face + 14;
        var shape = new Path2D.Double();
        shape.moveTo(MIDDLE - side, 440);
        shape.curveTo(MIDDLE - side - 16, 270, MIDDLE - 92, 182, MIDDLE + 20, 180);
        shape.curveTo(MIDDLE + 132, 176, MIDDLE + side + 14, 268, MIDDLE + side, 440);
        shape.curveTo(MIDDLE + face - 8, 404, MIDDLE + face - 14, 362, MIDDLE + face - 44, 330);
        shape.curveTo(MIDDLE + 20, 340, MIDDLE - 62, 322, MIDDLE - 96, 292);
        shape.curveTo(MIDDLE - face + 16, 336, MIDDLE - face + 8, 392, MIDDLE - side, 440);
        shape.closePath();
        brush.fill(shape, lit());
        strand(-70, 226, 30, 250, face - 30, 306);
        strand(-40, 206, 60, 218, face - 14, 282);
    }

    private void paintFringe() {
        double side = face + 42;
        var shape = new Path2D.Double();
        shape.moveTo(MIDDLE - side, 560);
        shape.curveTo(MIDDLE - side - 14, 300, MIDDLE - 120, 172, MIDDLE, 172);
        shape.curveTo(MIDDLE + 120, 172, MIDDLE + side + 14, 300, MIDDLE + side, 560);
        shape.curveTo(MIDDLE + face - 6, 520, MIDDLE + face - 2, 430, MIDDLE + face - 26, 372);
        shape.curveTo(MIDDLE + 40, 366, MIDDLE - 20, 332, MIDDLE - 46, 286);
        shape.curveTo(MIDDLE - 70, 352, MIDDLE - face + 30, 372, MIDDLE - face + 18, 402);
        shape.curveTo(MIDDLE - face + 2, 450, MIDDLE - face + 4, 520, MIDDLE - side, 560);
        shape.closePath();
        brush.fill(shape, lit());
        strand(-30, 240, 40, 300, face - 16, 342);
        strand(10, 210, 90, 240, face + 8, 330);
    }

    private void paintParted() {
        for (int side = -1; side <= 1; side += 2) {
            var shape = new Path2D.Double();
            shape.moveTo(MIDDLE - 4 * side, 178);
            shape.curveTo(
                    MIDDLE + side * 150,
                    172,
                    MIDDLE + side * (face + 66),
                    280,
                    MIDDLE + side * (face + 58),
                    470);
            shape.curveTo(
                    MIDDLE + side * (face + 62),
                    600,
                    MIDDLE + side * (face + 40),
                    700,
                    MIDDLE + side * (face + 20),
                    790);
            shape.curveTo(
                    MIDDLE + side * (face - 6),
                    680,
                    MIDDLE + side * (face + 12),
                    560,
                    MIDDLE + side * (face - 8),
                    440);
            shape.curveTo(
                    MIDDLE + side * (face - 26),
                    360,
                    MIDDLE + side * 40,
                    320,
                    MIDDLE - 4 * side,
                    240);
            shape.closePath();
            brush.fill(shape, side < 0 ? lit() : deep());
        }
        strand(-60, 216, -150, 300, -face - 22, 470);
        strand(70, 220, 160, 310, face + 26, 480);
    }

    private void paintScarf() {
        var opening =
                mirrored(
                        0,
                        292,
                        curve(96, 288, face - 6, 360, face - 8, 440),
                        curve(face - 12, 560, 92, 664, 0, 676));
        var cloth =
                new Area(
                        mirrored(
                                0,
                                176,
                                curve(150, 172, face + 46, 268, face + 42, 430),
                                curve(face + 44, 560, 150, 690, 186, 778),
                                curve(150, 850, 60, 876, 0, 880)));
        cloth.subtract(new Area(opening));
        brush.fill(cloth, lit());
        brush.line(opening, mix(look.hair().colour(), DARK, 0.32), 5);
        fold(-face - 4, 600, -40, 720, 164, 770);
        fold(-face + 6, 690, -20, 790, 120, 836);
    }

    private void cloud(double reach, double top, double middle) {
        RandomGenerator chance = new Random(7);
        brush.fill(oval(MIDDLE, middle, reach, middle - top + 40), deep());
        for (int i = 0; i < CURLS; i++) {
            double angle = Math.PI * (0.86 + 1.28 * i / (CURLS - 1.0));
            double far = reach * (0.86 + 0.14 * chance.nextDouble());
            double x = MIDDLE + Math.cos(angle) * far;
            double y = middle + Math.sin(angle) * far * 0.98;
            double size = 34 + chance.nextDouble() * 14;
            brush.fill(
                    oval(x, y, size, size),
                    x < MIDDLE
                            ? mix(look.hair().colour(), Color.WHITE, 0.06)
                            : look.hair().colour());
        }
    }

    private void strand(double x1, double y1, double x2, double y2, double x3, double y3) {
        stroke(mix(look.hair().colour(), Color.WHITE, 0.16), x1, y1, x2, y2, x3, y3);
    }

    private void fold(double x1, double y1, double x2, double y2, double x3, double y3) {
        stroke(mix(look.hair().colour(), DARK, 0.3), x1, y1, x2, y2, x3, y3);
    }

    private void stroke(Color colour, double... at) {
        var path = new Path2D.Double();
        path.moveTo(MIDDLE + at[0], at[1]);
        path.quadTo(MIDDLE + at[2], at[3], MIDDLE + at[4], at[5]);
        brush.line(path, colour, 5);
    }

    private Paint lit() {
        var colour = look.hair().colour();
        return across(
                MIDDLE - face - 60,
                MIDDLE + face + 60,
                mix(colour, Color.WHITE, 0.14),
                mix(colour, DARK, 0.3));
    }

    private Paint deep() {
        return mix(look.hair().colour(), DARK, 0.34);
    }
}
