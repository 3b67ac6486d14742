package studio.likeness.boot;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Settings;

/// Says what is wrong with the value of an argument. A complaint never repeats an address: those of
/// chain nodes often carry a key.
final class ArgumentCheck {
    static final int LARGEST_PORT = 65_535;

    private ArgumentCheck() {}

    static Optional<String> folder(String value) {
        try {
            return complainUnless(!Path.of(value).toString().isEmpty(), "needs a folder");
        } catch (InvalidPathException _) {
            return Optional.of("is not the name of a folder: " + shown(value));
        }
    }

    static Optional<String> serviceAddress(String value) {
        var split = value.indexOf('=');
        if (split < 0) {
            return Optional.of("needs the form ID=URL");
        }
        if (ServiceId.of(value.substring(0, split)).isEmpty()) {
            return Optional.of(
                    "knows blockrun, jarvisclaw, anyfast and apimart, not "
                            + shown(value.substring(0, split)));
        }
        return address(value.substring(split + 1));
    }

    static Optional<String> address(String value) {
        return switch (Address.read(value)) {
            case Address.Good _ -> Optional.empty();
            case Address.Bad(var reason) -> Optional.of(reason);
        };
    }

    static Optional<String> network(String value) {
        var known = List.of(Mode.LIVE.network(), Mode.PRACTICE.network());
        return oneOf(known, value);
    }

    static Optional<String> port(String value) {
        return wholeNumber(0, LARGEST_PORT, value);
    }

    static Optional<String> textSize(String value) {
        return wholeNumber(Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT, value);
    }

    static Optional<String> language(String value) {
        return oneOf(List.of("en", "zh"), value);
    }

    static Optional<String> theme(String value) {
        return oneOf(List.of("light", "dark", "system"), value);
    }

    /// Fit for one line of a terminal, whatever somebody typed.
    static String shown(String value) {
        var plain = value.replaceAll("\\p{C}", "?");
        return '"' + (plain.length() > 60 ? plain.substring(0, 60) + "..." : plain) + '"';
    }

    private static Optional<String> oneOf(List<String> known, String value) {
        return complainUnless(
                known.contains(value),
                "must be " + String.join(" or ", known) + ", not " + shown(value));
    }

    private static Optional<String> wholeNumber(int least, int most, String value) {
        // The digits are counted first: no number of five digits can overflow.
        var fits =
                value.matches("[0-9]{1,5}")
                        && Integer.parseInt(value) >= least
                        && Integer.parseInt(value) <= most;
        var range = "must be a whole number from " + least + " to " + most;
        return complainUnless(fits, range + ", not " + shown(value));
    }

    private static Optional<String> complainUnless(boolean good, String complaint) {
        return good ? Optional.empty() : Optional.of(complaint);
    }
}
