package studio.likeness.boot;

import java.util.Arrays;
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
        return "Likeness Studio " + Edition.ofThisProgram().version();
    }
}
