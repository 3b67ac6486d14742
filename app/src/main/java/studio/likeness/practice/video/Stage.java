package studio.likeness.practice.video;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.random.RandomGenerator;

/// What the camera moves over: the portrait before a soft backdrop made of its own colours, a
/// little larger than the frame. The seed decides lights and tint.
final class Stage {
    private static final int GROUND_ROWS = 4;
    private static final int LIGHTS = 7;
    private static final double WIDE = 1.2;
    private static final double SOFT_EDGE = 0.2;

    private Stage() {}

    static BufferedImage paint(BufferedImage portrait, int width, int height, long seed) {
        var stage = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = stage.createGraphics();
        try {
            smooth(graphics);
            RandomGenerator chance = new Random(seed);
            paintBackdrop(graphics, portrait, width, height);
            paintLights(graphics, width, height, chance);
            paintPortrait(graphics, portrait, width, height);
            paintTint(graphics, width, height, chance);
        } finally {
            graphics.dispose();
        }
        return stage;
    }

    private static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /// The colours of the portrait's own ground, left and right of the person, flowing together.
    private static void paintBackdrop(
            Graphics2D graphics, BufferedImage portrait, int width, int height) {
        var ground = new BufferedImage(2, GROUND_ROWS, BufferedImage.TYPE_INT_RGB);
        int strip = Math.max(1, portrait.getWidth() / 10);
        for (int row = 0; row < GROUND_ROWS; row++) {
            ground.setRGB(0, row, mean(portrait, 0, strip, row));
            ground.setRGB(1, row, mean(portrait, portrait.getWidth() - strip, strip, row));
        }
        var soft = new BufferedImage(24, 24, BufferedImage.TYPE_INT_RGB);
        var own = soft.createGraphics();
        own.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        own.drawImage(ground, 0, 0, 24, 24, null);
        own.dispose();
        graphics.drawImage(soft, 0, 0, width, height, null);
        graphics.setColor(new Color(14, 15, 20, 70));
        graphics.fillRect(0, 0, width, height);
    }

    private static int mean(BufferedImage portrait, int x, int width, int row) {
        int rows = Math.max(1, portrait.getHeight() * 2 / 3 / GROUND_ROWS);
        long red = 0;
        long green = 0;
        long blue = 0;
        int top = Math.min(portrait.getHeight() - rows, row * rows);
        for (int i = 0; i < width * rows; i++) {
            int pixel = portrait.getRGB(x + i % width, top + i / width);
            red += pixel >> 16 & 0xFF;
            green += pixel >> 8 & 0xFF;
            blue += pixel & 0xFF;
        }
        int count = width * rows;
        return (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
    }

    private static void paintLights(
            Graphics2D graphics, int width, int height, RandomGenerator chance) {
        for (int i = 0; i < LIGHTS; i++) {
            double reach = height * (0.06 + 0.16 * chance.nextDouble());
            double x = width * chance.nextDouble();
            double y = height * 0.8 * chance.nextDouble();
            var colour = Color.getHSBColor(chance.nextFloat(), 0.35f, 1f);
            graphics.setPaint(
                    new RadialGradientPaint(
                            (float) x,
                            (float) y,
                            (float) reach,
                            new float[] {0, 0.86f, 1},
                            new Color[] {see(colour, 40), see(colour, 26), see(colour, 0)}));
            graphics.fill(new Rectangle2D.Double(x - reach, y - reach, reach * 2, reach * 2));
        }
    }

    /// In a wide frame the person stands to the right and leaves the left to the words.
    private static void paintPortrait(
            Graphics2D graphics, BufferedImage portrait, int width, int height) {
        boolean wide = width > height * WIDE;
        double scale = (double) height / portrait.getHeight();
        int shownWidth = (int) Math.ceil(portrait.getWidth() * scale);
        int left = (int) Math.round(width * (wide ? 0.64 : 0.5) - shownWidth / 2.0);
        var person = new BufferedImage(shownWidth, height, BufferedImage.TYPE_INT_ARGB);
        var own = person.createGraphics();
        smooth(own);
        own.drawImage(portrait, 0, 0, shownWidth, height, null);
        own.setComposite(AlphaComposite.DstIn);
        var clear = new Color(0, true);
        float edge = (float) SOFT_EDGE;
        own.setPaint(
                new LinearGradientPaint(
                        0,
                        0,
                        shownWidth,
                        0,
                        new float[] {0, edge, 1 - edge, 1},
                        new Color[] {clear, Color.BLACK, Color.BLACK, clear}));
        own.fillRect(0, 0, shownWidth, height);
        own.dispose();
        graphics.drawImage(person, left, 0, null);
    }

    private static void paintTint(
            Graphics2D graphics, int width, int height, RandomGenerator chance) {
        var colour = Color.getHSBColor(chance.nextFloat(), 0.55f, 0.9f);
        boolean fromLeft = chance.nextBoolean();
        graphics.setPaint(
                new LinearGradientPaint(
                        fromLeft ? 0 : width,
                        0,
                        fromLeft ? width : 0,
                        height,
                        new float[] {0, 1},
                        new Color[] {see(colour, 56), see(colour, 0)}));
        graphics.fillRect(0, 0, width, height);
    }

    private static Color see(Color colour, int opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }
}
