package studio.likeness.practice.video;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Words that fit: a font that has their letters, and lines no wider than the picture.
final class Lettering {
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    private static final List<String> PLEASANT =
            List.of("Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "Nimbus Sans");

    private Lettering() {}

    /// A font for `text`: a pleasant one, else the system's mixture, else whichever has the
    /// letters.
    static Font font(String text, int style, double size) {
        for (var family : PLEASANT) {
            var font = new Font(family, style, 1).deriveFont((float) size);
            if (font.getFamily(Locale.ROOT).equals(family) && font.canDisplayUpTo(text) < 0) {
                return font;
            }
        }
        var mixture = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
        if (mixture.canDisplayUpTo(text) < 0) {
            return mixture;
        }
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .findFirst()
                .map(font -> font.deriveFont(style, (float) size))
                .orElse(mixture);
    }

    /// What `font` can show of `text`; when that is little, a sentence that says so.
    static String readable(String text, Font font) {
        var shown = text.codePoints().filter(font::canDisplay).toArray();
        long letters = text.codePoints().count();
        return shown.length * 2L >= letters
                ? new String(shown, 0, shown.length)
                : letters + " letters that this computer has no font for";
    }

    static double width(String line, Font font) {
        return font.getStringBounds(line, SMOOTH).getWidth();
    }

    /// Breaks `text` where its language allows, and anywhere when a word alone is too wide.
    static List<String> lines(String text, Font font, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        for (int from = 0, to = breaks.next();
                to != BreakIterator.DONE;
                from = to, to = breaks.next()) {
            var word = text.substring(from, to);
            if (width((line + word).stripTrailing(), font) > width && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            while (width(word.stripTrailing(), font) > width) {
                int fits = fitting(word, font, width);
                lines.add(word.substring(0, fits));
                word = word.substring(fits);
            }
            line.append(word);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /// `line` cut so that it fits with an ellipsis, or whole.
    static String cut(String line, Font font, double width) {
        if (width(line, font) <= width) {
            return line;
        }
        return line.substring(0, fitting(line, font, width - width("…", font))).strip() + "…";
    }

    private static int fitting(String word, Font font, double width) {
        int count = 1;
        while (count < word.length() && width(word.substring(0, count + 1), font) <= width) {
            count++;
        }
        return Character.isHighSurrogate(word.charAt(count - 1)) && count < word.length()
                ? count + 1
                : count;
    }
}
