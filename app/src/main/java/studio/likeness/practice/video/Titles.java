package studio.likeness.practice.video;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import studio.likeness.practice.video.h264.PictureSize;
import studio.likeness.practice.world.VideoOrder;

/// The words over the picture: the practice mark, who it is, what was asked, and with what.
final class Titles {
    private static final Color TEXT = new Color(0xECEEF4);
    private static final Color QUIET = new Color(0xB4BACA);
    private static final Color ACCENT = new Color(0xB9B0FF);
    private static final Color CARE = new Color(0xF2B14A);
    private static final Color GROUND = new Color(0x0E0F14);
    private static final double LINE = 1.34;
    private static final String MARK = "Practice clip";

    private final PictureSize size;
    private final VideoOrder order;
    private final Captions captions;

    Titles(PictureSize size, VideoOrder order) {
        this.size = size;
        this.order = order;
        this.captions =
                new Captions(
                        order.prompt(), unit() * 4.6, widthForWords(), order.frame().seconds());
    }

    Captions captions() {
        return captions;
    }

    /// A hundredth of the shorter side: every measure grows with the picture.
    double unit() {
        return Math.min(size.width(), size.height()) / 100.0;
    }

    double margin() {
        return unit() * 5;
    }

    double textSize() {
        return unit() * 3;
    }

    /// Where the letters of the last line stand.
    double footer() {
        return size.height() - unit() * 5;
    }

    private double widthForWords() {
        double all = size.width() - 2 * margin();
        return size.width() > size.height() ? all * 0.62 : all;
    }

    BufferedImage paint(int page) {
        var image =
                new BufferedImage(
                        size.codedWidth(), size.codedHeight(), BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            paintShade(graphics);
            paintMark(graphics);
            paintWords(graphics, page);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void paintShade(Graphics2D graphics) {
        float top = (float) (size.height() * 0.46);
        graphics.setPaint(
                new LinearGradientPaint(
                        0,
                        top,
                        0,
                        size.height(),
                        new float[] {0, 0.55f, 1},
                        new Color[] {see(0), see(150), see(226)}));
        graphics.fillRect(0, (int) top, size.codedWidth(), size.codedHeight() - (int) top);
    }

    private void paintMark(Graphics2D graphics) {
        var font = Lettering.font(MARK, Font.BOLD, textSize());
        double height = unit() * 6.6;
        double dot = unit() * 1.5;
        double width = Lettering.width(MARK, font) + unit() * 7.6;
        var chip = new RoundRectangle2D.Double(margin(), margin(), width, height, height, height);
        graphics.setColor(see(178));
        graphics.fill(chip);
        graphics.setColor(new Color(242, 177, 74, 150));
        graphics.setStroke(new BasicStroke((float) Math.max(1, unit() * 0.26)));
        graphics.draw(chip);
        graphics.setColor(CARE);
        graphics.fill(
                new Ellipse2D.Double(
                        margin() + unit() * 2.4, margin() + (height - dot) / 2, dot, dot));
        write(
                graphics,
                MARK,
                font,
                margin() + unit() * 5,
                margin() + height / 2 + textSize() * 0.36);
    }

    private void paintWords(Graphics2D graphics, int page) {
        var small = Lettering.font(facts(), Font.PLAIN, textSize());
        graphics.setColor(QUIET);
        double room = size.width() - 2 * margin() - textSize() * 6;
        write(
                graphics,
                Lettering.cut(Lettering.readable(facts(), small), small, room),
                small,
                margin(),
                footer());

        var lines = captions.page(page);
        double line = captions.font().getSize2D() * LINE;
        double base = footer() - unit() * 6.4 - line * Math.max(0, lines.size() - 1);
        graphics.setColor(TEXT);
        for (int i = 0; i < lines.size(); i++) {
            write(graphics, lines.get(i), captions.font(), margin(), base + i * line);
        }
        if (!order.face().isBlank()) {
            var name = Lettering.font(order.face(), Font.BOLD, textSize());
            graphics.setColor(ACCENT);
            double above =
                    lines.isEmpty() ? base : base - captions.font().getSize2D() - unit() * 1.4;
            write(
                    graphics,
                    Lettering.cut(Lettering.readable(order.face(), name), name, widthForWords()),
                    name,
                    margin(),
                    above);
        }
    }

    private String facts() {
        return order.model() + "  ·  seed " + order.seed();
    }

    private static void write(Graphics2D graphics, String text, Font font, double x, double y) {
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) y);
    }

    private static Color see(int opacity) {
        return new Color(GROUND.getRed(), GROUND.getGreen(), GROUND.getBlue(), opacity);
    }
}
