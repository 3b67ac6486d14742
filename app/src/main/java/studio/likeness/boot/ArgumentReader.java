package studio.likeness.boot;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sorts the words of a command line into arguments and their values and stops at the first that is
/// wrong. What it passes on has good values, each as often as it may stand.
final class ArgumentReader {
    private final Map<Argument, List<String>> values = new EnumMap<>(Argument.class);

    private ArgumentReader() {}

    static Arguments read(List<String> words) {
        var reader = new ArgumentReader();
        var left = words.iterator();
        while (left.hasNext()) {
            var refused = reader.take(left.next(), left);
            if (refused != null) {
                return refused;
            }
        }
        return new ArgumentMeaning(reader.values).arguments();
    }

    private Arguments.@Nullable Refused take(String word, Iterator<String> left) {
        var split = word.startsWith("--") ? word.indexOf('=') : -1;
        var name = split < 0 ? word : word.substring(0, split);
        var argument = Argument.named(name).orElse(null);
        if (argument == null) {
            return new Arguments.Refused(
                    ArgumentCheck.shown(name), "unknown argument; --help lists all");
        }
        if (!argument.takesValue()) {
            return split < 0 ? add(argument, "") : argument.refused("takes no value");
        }
        if (split >= 0) {
            return checked(argument, word.substring(split + 1));
        }
        return left.hasNext() ? checked(argument, left.next()) : missing(argument);
    }

    private Arguments.@Nullable Refused checked(Argument argument, String value) {
        if (value.isEmpty() || value.startsWith("--")) {
            return missing(argument);
        }
        var complaint = argument.complaintAbout(value);
        return complaint.isPresent() ? argument.refused(complaint.get()) : add(argument, value);
    }

    private Arguments.@Nullable Refused add(Argument argument, String value) {
        var before = values.getOrDefault(argument, List.of());
        if (!before.isEmpty() && !argument.repeatable()) {
            return argument.refused("stands twice");
        }
        values.merge(argument, List.of(value), ArgumentReader::joined);
        return null;
    }

    private static Arguments.Refused missing(Argument argument) {
        return argument.refused("needs a value: " + argument.usage());
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
