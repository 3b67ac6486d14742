package studio.likeness.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;

/// The two answers that need no window.
public final class Help {
    private Help() {}

    public static String page() {
        var widest = Arrays.stream(Argument.values()).mapToInt(a -> a.usage().length()).max();
        var form = "  %-" + widest.orElseThrow() + "s  %s";
        return Arrays.stream(Argument.values())
                .map(a -> form.formatted(a.usage(), a.purpose()))
                .collect(
                        Collectors.joining(
                                System.lineSeparator(),
                                String.join(
                                        System.lineSeparator(),
                                        version(),
                                        "Makes videos with the faces of people who said yes.",
                                        "",
                                        "Arguments (a value may also follow with \"=\"):",
                                        ""),
                                ""));
    }

    public static String version() {
        var properties = new Properties();
        try (var file = Help.class.getResourceAsStream("version.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Likeness Studio " + properties.getProperty("version");
    }
}
