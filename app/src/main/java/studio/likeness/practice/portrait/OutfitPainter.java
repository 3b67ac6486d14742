package studio.likeness.practice.portrait;

import static studio.likeness.practice.portrait.Brush.MIDDLE;
import static studio.likeness.practice.portrait.Brush.across;
import static studio.likeness.practice.portrait.Brush.curve;
import static studio.likeness.practice.portrait.Brush.mirrored;
import static studio.likeness.practice.portrait.Brush.oval;
import static studio.likeness.practice.portrait.Look.fade;
import static studio.likeness.practice.portrait.Look.mix;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/// Shoulders and what they wear.
final class OutfitPainter {
    private final Brush brush;
    private final Look look;

    OutfitPainter(Brush brush, Look look) {
        this.brush = brush;
        this.look = look;
    }

    void paint() {
        switch (look.outfit().neckline()) {
            case CREW -> paintCrew();
            case ROLL -> paintRoll();
            case LAPEL -> paintLapels();
            case WRAP -> paintWrap();
        }
    }

    private void paintCloth(Shape opening) {
        var cloth =
                new Area(
                        mirrored(
                                60,
                                742,
                                curve(150, 770, 300, 790, 366, 872),
                                curve(398, 914, 410, 980, 414, 1060)));
        cloth.subtract(new Area(opening));
        var colour = look.outfit().cloth();
        brush.fill(
                cloth,
                across(120, 900, mix(colour, Color.WHITE, 0.09), mix(colour, Color.BLACK, 0.22)));
        for (int side = -1; side <= 1; side += 2) {
            var seam = new Path2D.Double();
            seam.moveTo(MIDDLE + side * 262, 1030);
            seam.quadTo(MIDDLE + side * 268, 940, MIDDLE + side * 296, 900);
            brush.line(seam, fade(Color.BLACK, 0.16), 5);
        }
    }

    private void paintCrew() {
        var opening = oval(MIDDLE, 742, 118, 66);
        paintCloth(opening);
        var band = new Path2D.Double();
        band.moveTo(MIDDLE - 118, 740);
        band.curveTo(MIDDLE - 112, 830, MIDDLE + 112, 830, MIDDLE + 118, 740);
        brush.line(band, look.outfit().trim(), 16);
    }

    private void paintRoll() {
        paintCloth(oval(MIDDLE, 700, 80, 30));
        var collar =
                mirrored(
                        0,
                        688,
                        curve(60, 688, 96, 684, 100, 700),
                        curve(104, 740, 112, 770, 124, 792),
                        curve(80, 822, 40, 824, 0, 824));
        brush.fill(
                collar,
                across(
                        400,
                        640,
                        mix(look.outfit().trim(), Color.WHITE, 0.08),
                        mix(look.outfit().trim(), Color.BLACK, 0.18)));
        var crease = new Path2D.Double();
        crease.moveTo(MIDDLE - 104, 742);
        crease.quadTo(MIDDLE, 778, MIDDLE + 104, 742);
        brush.line(crease, fade(Color.BLACK, 0.18), 5);
    }

    private void paintLapels() {
        paintCloth(
                mirrored(
                        0,
                        720,
                        curve(60, 720, 100, 730, 112, 752),
                        curve(80, 860, 30, 960, 0, 1040)));
        var shirt =
                new Area(
                        mirrored(
                                0,
                                760,
                                curve(60, 770, 90, 764, 112, 750),
                                curve(90, 860, 40, 960, 0, 1040)));
        shirt.subtract(
                new Area(
                        mirrored(
                                0,
                                700,
                                curve(60, 700, 90, 720, 96, 744),
                                curve(70, 790, 30, 830, 0, 850))));
        brush.fill(shirt, look.outfit().trim());
        for (int side = -1; side <= 1; side += 2) {
            var lapel = new Path2D.Double();
            lapel.moveTo(MIDDLE + side * 104, 740);
            lapel.curveTo(
                    MIDDLE + side * 150, 780, MIDDLE + side * 178, 830, MIDDLE + side * 184, 862);
            lapel.lineTo(MIDDLE + side * 132, 874);
            lapel.lineTo(MIDDLE + side * 150, 902);
            lapel.curveTo(MIDDLE + side * 100, 970, MIDDLE + side * 40, 1020, MIDDLE, 1050);
            lapel.curveTo(
                    MIDDLE + side * 30, 960, MIDDLE + side * 80, 850, MIDDLE + side * 104, 740);
            lapel.closePath();
            brush.fill(
                    lapel, mix(look.outfit().cloth(), side < 0 ? Color.WHITE : Color.BLACK, 0.12));
        }
    }

    private void paintWrap() {
        paintCloth(
                mirrored(
                        0,
                        700,
                        curve(70, 700, 104, 726, 112, 748),
                        curve(80, 820, 40, 870, 0, 900)));
        var band = new Path2D.Double();
        band.moveTo(MIDDLE + 116, 742);
        band.curveTo(MIDDLE + 70, 850, MIDDLE - 40, 950, MIDDLE - 150, 1040);
        brush.line(band, look.outfit().trim(), 22);
        var under = new Path2D.Double();
        under.moveTo(MIDDLE - 116, 742);
        under.curveTo(MIDDLE - 86, 808, MIDDLE - 40, 862, MIDDLE + 8, 902);
        brush.line(under, look.outfit().trim(), 22);
    }
}
