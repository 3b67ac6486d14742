package studio.likeness.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// The root's text size and what cannot be said in em, made for one text size. It is a sheet and
/// not a style on the root, because menus and tooltips take over their owner's sheets.
final class SizeSheet {
    private static final Pattern PIXELS = Pattern.compile("(\\d+)px");
    private static final int AS_WRITTEN = 100;

    private SizeSheet() {}

    /// The usual size is the sheet itself, which the build has read already.
    static String at(int percent) {
        return percent == AS_WRITTEN ? Theme.sheet("sizes") : made(percent);
    }

    private static String made(int percent) {
        var css =
                PIXELS.matcher(read())
                        .replaceAll(
                                size -> Double.parseDouble(size.group(1)) * percent / 100 + "px");
        var bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String read() {
        try (var bytes = Theme.resource("sizes").openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
