package studio.likeness.os.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.settings.Language;

/// What has to be known before the toolkit starts, found in the text of the settings: reading them
/// whole takes as long as half of that start, and goes on beside it. Text that says nothing clear
/// counts as not said; the whole reading then tells what is wrong with it.
///
/// @param chinese whether the language is chosen, and Chinese
public record SettingsGlimpse(boolean safeGraphics, boolean chinese) {
    private static final Pattern SAFE_GRAPHICS =
            Pattern.compile("\"safeGraphics\"\\s*:\\s*true\\b");
    private static final Pattern CHINESE = Pattern.compile("\"language\"\\s*:\\s*\"zh\"");

    public static SettingsGlimpse of(Path settings) {
        try {
            var bytes = new AtomicFile(settings).read(JsonSettingsStore.LARGEST);
            var text = new String(bytes, StandardCharsets.UTF_8);
            return new SettingsGlimpse(
                    SAFE_GRAPHICS.matcher(text).find(), CHINESE.matcher(text).find());
        } catch (IOException _) {
            return new SettingsGlimpse(false, false);
        }
    }

    /// @param asked the language that this start was asked for, which counts before the settings
    public boolean isChinese(@Nullable Language asked) {
        return asked == null ? chinese : asked == Language.ZH;
    }
}
