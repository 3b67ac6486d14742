package studio.likeness.practice.portrait;

import static studio.likeness.practice.portrait.Brush.MIDDLE;
import static studio.likeness.practice.portrait.Brush.across;
import static studio.likeness.practice.portrait.Brush.curve;
import static studio.likeness.practice.portrait.Brush.down;
import static studio.likeness.practice.portrait.Brush.glow;
import static studio.likeness.practice.portrait.Brush.mirrored;
import static studio.likeness.practice.portrait.Brush.oval;
import static studio.likeness.practice.portrait.Look.fade;
import static studio.likeness.practice.portrait.Look.mix;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// Neck, head and features, lit softly from the left.
final class FacePainter {
    private static final Color WARM_SHADOW = new Color(0x5A2E2A);
    private static final Color BLUSH = new Color(0xD8504A);
    private static final Color INK = new Color(0x2A1C1E);
    private static final double EYE_LINE = 448;
    private static final double EYE_APART = 62;

    private final Brush brush;
    private final Look look;

    FacePainter(Brush brush, Look look) {
        this.brush = brush;
        this.look = look;
    }

    Shape head() {
        double face = look.build().face();
        double jaw = look.build().jaw();
        return mirrored(
                0,
                236,
                curve(face * 0.66, 236, face, 318, face, 418),
                curve(face, 520, jaw * 1.02, 588, jaw * 0.62, 628),
                curve(jaw * 0.36, 654, jaw * 0.2, 660, 0, 660));
    }

    void paintNeck() {
        var neck =
                mirrored(
                        84,
                        560,
                        curve(82, 660, 86, 700, 104, 742),
                        curve(116, 772, 190, 780, 236, 820),
                        curve(190, 900, 90, 1000, 0, 1010));
        brush.fill(neck, down(560, 820, shadow(0.34), shadow(0.10)));
        brush.fillInside(neck, oval(MIDDLE + 8, 612, 128, 88), fade(WARM_SHADOW, 0.20));
    }

    void paintHead() {
        double face = look.build().face();
        for (int side = -1; side <= 1; side += 2) {
            brush.fill(
                    oval(MIDDLE + side * (face - 2), 452, 25, 44), shadow(side < 0 ? 0.10 : 0.24));
            brush.fill(oval(MIDDLE + side * (face - 2), 454, 12, 26), shadow(0.34));
        }
        var head = head();
        brush.fill(head, look.skin());
        brush.fillInside(
                head,
                head,
                across(MIDDLE - 20, MIDDLE + face, fade(WARM_SHADOW, 0), fade(WARM_SHADOW, 0.26)));
        brush.fillInside(head, head, glow(MIDDLE - 60, 370, 190, fade(Color.WHITE, 0.13)));
        for (int side = -1; side <= 1; side += 2) {
            brush.fillInside(head, head, glow(MIDDLE + side * 90, 530, 58, fade(BLUSH, 0.20)));
        }
    }

    void paintFeatures() {
        for (int side = -1; side <= 1; side += 2) {
            paintEye(MIDDLE + side * EYE_APART, side);
            paintBrow(MIDDLE + side * EYE_APART, side);
        }
        paintNose();
        paintMouth();
    }

    private void paintEye(double x, int side) {
        var almond = new Path2D.Double();
        almond.moveTo(x - 27, EYE_LINE + 3);
        almond.curveTo(x - 14, EYE_LINE - 17, x + 14, EYE_LINE - 17, x + 27, EYE_LINE + 3);
        almond.curveTo(x + 13, EYE_LINE + 15, x - 13, EYE_LINE + 15, x - 27, EYE_LINE + 3);
        brush.fill(almond, mix(Color.WHITE, look.skin(), 0.16));
        brush.fillInside(
                almond, oval(x, EYE_LINE - 1, 12.5, 12.5), mix(INK, look.hair().colour(), 0.35));
        brush.fillInside(almond, oval(x, EYE_LINE - 1, 6, 6), INK);
        brush.fill(oval(x - 4, EYE_LINE - 5, 3, 3), fade(Color.WHITE, 0.9));
        var lid = new Path2D.Double();
        lid.moveTo(x - 28 - (side < 0 ? 4 : 0), EYE_LINE + 3);
        lid.curveTo(
                x - 14,
                EYE_LINE - 18,
                x + 14,
                EYE_LINE - 18,
                x + 28 + (side > 0 ? 4 : 0),
                EYE_LINE + 2);
        brush.line(lid, INK, 5);
        var fold = new Path2D.Double();
        fold.moveTo(x - 22, EYE_LINE - 17);
        fold.curveTo(x - 10, EYE_LINE - 27, x + 10, EYE_LINE - 27, x + 22, EYE_LINE - 16);
        brush.line(fold, fade(WARM_SHADOW, 0.28), 3);
    }

    private void paintBrow(double x, int side) {
        var brow = new Path2D.Double();
        brow.moveTo(x - side * 32, 414);
        brow.quadTo(x + side * 6, 392, x + side * 38, 410);
        var dark =
                look.hair().style() == Look.HairStyle.SCARF
                        ? INK
                        : mix(look.hair().colour(), INK, 0.35);
        brush.line(brow, fade(dark, 0.86), look.build().face() > 150 ? 11 : 8);
    }

    private void paintNose() {
        var side = new Path2D.Double();
        side.moveTo(MIDDLE + 12, 462);
        side.curveTo(MIDDLE + 18, 498, MIDDLE + 34, 522, MIDDLE + 22, 534);
        side.curveTo(MIDDLE + 12, 542, MIDDLE - 6, 543, MIDDLE - 16, 536);
        brush.line(side, fade(WARM_SHADOW, 0.42), 4.5);
        brush.fill(oval(MIDDLE - 4, 512, 8, 17), fade(Color.WHITE, 0.10));
    }

    private void paintMouth() {
        var lips = mix(look.skin(), new Color(0xA8323C), 0.44);
        var upper = new Path2D.Double();
        upper.moveTo(MIDDLE - 50, 582);
        upper.curveTo(MIDDLE - 26, 572, MIDDLE - 12, 566, MIDDLE, 573);
        upper.curveTo(MIDDLE + 12, 566, MIDDLE + 26, 572, MIDDLE + 50, 582);
        upper.curveTo(MIDDLE + 22, 592, MIDDLE - 22, 592, MIDDLE - 50, 582);
        brush.fill(upper, mix(lips, WARM_SHADOW, 0.22));
        var lower = new Path2D.Double();
        lower.moveTo(MIDDLE - 46, 583);
        lower.curveTo(MIDDLE - 22, 593, MIDDLE + 22, 593, MIDDLE + 46, 583);
        lower.curveTo(MIDDLE + 26, 614, MIDDLE - 26, 614, MIDDLE - 46, 583);
        brush.fill(lower, lips);
        var smile = new Path2D.Double();
        smile.moveTo(MIDDLE - 54, 579);
        smile.curveTo(MIDDLE - 24, 594, MIDDLE + 24, 594, MIDDLE + 54, 579);
        brush.line(smile, fade(INK, 0.72), 3.5);
    }

    void paintGlasses() {
        var frame = new Color(0x2B2430);
        for (int side = -1; side <= 1; side += 2) {
            var rim =
                    new RoundRectangle2D.Double(
                            MIDDLE + side * EYE_APART - 52, 408, 104, 84, 64, 64);
            brush.fill(rim, fade(Color.WHITE, 0.09));
            brush.line(rim, frame, 7);
            var arm = new Path2D.Double();
            arm.moveTo(MIDDLE + side * (EYE_APART + 52), 440);
            arm.lineTo(MIDDLE + side * (look.build().face() + 6), 434);
            brush.line(arm, frame, 7);
        }
        var bridge = new Path2D.Double();
        bridge.moveTo(MIDDLE - 11, 440);
        bridge.quadTo(MIDDLE, 430, MIDDLE + 11, 440);
        brush.line(bridge, frame, 7);
    }

    void paintBeard() {
        double face = look.build().face();
        var beard =
                mirrored(
                        face - 4,
                        470,
                        curve(face + 2, 560, look.build().jaw() * 1.05, 610, 84, 648),
                        curve(52, 680, 30, 684, 0, 684));
        var clean =
                mirrored(
                        face - 26,
                        470,
                        curve(face - 34, 520, 96, 528, 74, 556),
                        curve(60, 546, 34, 546, 0, 552));
        var shape = new Area(beard);
        shape.subtract(new Area(clean));
        var colour = look.hair().colour();
        brush.fill(shape, down(470, 690, fade(colour, 0.55), fade(colour, 0.95)));
        paintMouth();
    }

    void paintEarrings() {
        for (int side = -1; side <= 1; side += 2) {
            double x = MIDDLE + side * (look.build().face() + 4);
            brush.line(oval(x, 520, 13, 18), new Color(0xE8C36A), 6);
        }
    }

    private Color shadow(double depth) {
        return mix(look.skin(), WARM_SHADOW, depth);
    }
}
