package studio.likeness.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

/// The root's text size and what cannot be said in em, made for one text size. It is a sheet and
/// not a style on the root, because menus and tooltips take over their owner's sheets.
final class SizeSheet {
    private static final Pattern PIXELS = Pattern.compile("(\\d+)px");
    private static final String SIZES = read();

    private SizeSheet() {}

    static String at(int percent) {
        var css =
                PIXELS.matcher(SIZES)
                        .replaceAll(
                                size -> Double.parseDouble(size.group(1)) * percent / 100 + "px");
        var bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String read() {
        try (var bytes = SizeSheet.class.getResourceAsStream("sizes.css")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
