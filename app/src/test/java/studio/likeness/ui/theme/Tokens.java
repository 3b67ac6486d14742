package studio.likeness.ui.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colours of one scheme, read from the sheet itself.
record Tokens(Map<String, Color> colours) {
    static final Path SHEETS = Path.of("src/main/resources/studio/likeness/ui/theme");

    private static final Pattern DARK_BLOCK =
            Pattern.compile("@media \\(prefers-color-scheme: dark\\) \\{(.*?)\\n}", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("-ls-([a-z-]+): (#[0-9a-f]{6,8});");

    static Tokens light() throws IOException {
        return of(DARK_BLOCK.matcher(sheet()).replaceAll(""));
    }

    static Tokens dark() throws IOException {
        var block = DARK_BLOCK.matcher(sheet());
        if (!block.find()) {
            throw new IllegalStateException("no dark block");
        }
        return of(block.group(1));
    }

    Color get(String role) {
        return Objects.requireNonNull(colours.get(role), role);
    }

    /// A colour as it is seen: what is translucent lies on something.
    Color over(String role, String ground) {
        var top = get(role);
        return get(ground)
                .interpolate(
                        Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
    }

    /// As WCAG 2 defines it: from 1 to 21.
    static double contrast(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String sheet() throws IOException {
        return Files.readString(SHEETS.resolve("tokens.css"));
    }

    private static Tokens of(String css) {
        var colours = new TreeMap<String, Color>();
        var token = TOKEN.matcher(css);
        while (token.find()) {
            colours.put(token.group(1), Color.web(token.group(2)));
        }
        return new Tokens(colours);
    }
}
