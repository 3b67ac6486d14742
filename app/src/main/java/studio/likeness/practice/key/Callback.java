package studio.likeness.practice.key;

import java.net.URI;
import java.util.Optional;

/// The page that a phone's browser is sent to after a check, as upstream completes it (byteplus.md
/// §3).
public record Callback(URI page) {
    /// Nothing when the text is no http(s) address.
    public static Optional<Callback> of(String text) {
        try {
            var page = URI.create(text);
            var isWeb = "http".equals(page.getScheme()) || "https".equals(page.getScheme());
            return isWeb && page.getHost() != null
                    ? Optional.of(new Callback(page))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// With what a passed check adds: 10000 is the only code that means passed.
    public URI passed(String bytedToken) {
        var separator = page.getRawQuery() == null ? "?" : "&";
        return URI.create(
                page
                        + separator
                        + "bytedToken="
                        + bytedToken
                        + "&resultCode=10000&algorithmBaseRespCode=0&reqMeasureInfoValue=1"
                        + "&verify_type=real_time");
    }
}
