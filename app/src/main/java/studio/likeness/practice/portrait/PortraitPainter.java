package studio.likeness.practice.portrait;

import static studio.likeness.practice.portrait.Look.fade;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws people in front of soft studio light. The same look is the same picture.
public final class PortraitPainter {
    /// Width and height of a portrait.
    public static final int SIDE = 1024;

    private static final double CLOSE = 1.06;

    private PortraitPainter() {}

    public static BufferedImage paint(Sitter sitter) {
        return onGround(sitter.look().ground(), List.of(sitter));
    }

    /// Nobody, or several people, before one ground: what a photo check must refuse.
    public static BufferedImage group(List<Sitter> people) {
        var ground = people.isEmpty() ? Sitter.all().getFirst() : people.getFirst();
        return onGround(ground.look().ground(), people);
    }

    private static BufferedImage onGround(Look.Ground ground, List<Sitter> people) {
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        try {
            paintGround(new Brush(graphics), ground);
            for (int i = 0; i < people.size(); i++) {
                paintPerson(graphics, people.get(i).look(), place(i, people.size()));
            }
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    private static AffineTransform place(int index, int of) {
        double scale = of == 1 ? CLOSE : 1.25 / of;
        double middle = SIDE * (index + 0.5) / of;
        return new AffineTransform(
                scale, 0, 0, scale, middle - Brush.MIDDLE * scale, SIDE - SIDE * scale);
    }

    private static void paintGround(Brush brush, Look.Ground ground) {
        var all = new Rectangle2D.Double(0, 0, SIDE, SIDE);
        brush.fill(all, radial(420, 360, 820, ground.light(), ground.deep()));
        brush.fill(all, radial(430, 330, 520, fade(Color.WHITE, 0.20), fade(Color.WHITE, 0)));
        brush.fill(all, radial(512, 470, 780, fade(Color.BLACK, 0), fade(Color.BLACK, 0.26)));
    }

    private static RadialGradientPaint radial(int x, int y, int reach, Color inner, Color outer) {
        return new RadialGradientPaint(x, y, reach, new float[] {0, 1}, new Color[] {inner, outer});
    }

    private static void paintPerson(Graphics2D graphics, Look look, AffineTransform place) {
        var own = (Graphics2D) graphics.create();
        own.transform(place);
        try {
            var brush = new Brush(own);
            var hair = new HairPainter(brush, look);
            var face = new FacePainter(brush, look);
            hair.paintBehind();
            face.paintNeck();
            new OutfitPainter(brush, look).paint();
            face.paintHead();
            face.paintFeatures();
            hair.paintInFront();
            switch (look.extra()) {
                case NONE -> {}
                case GLASSES -> face.paintGlasses();
                case BEARD -> face.paintBeard();
                case EARRINGS -> face.paintEarrings();
            }
        } finally {
            own.dispose();
        }
    }
}
