package studio.likeness.jlink;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The argument file of a system: what `jpackage` is told, under `[image]` for the program's folder
/// and under `[installer]` for what is made of that. One argument a line, its value behind it.
record Arguments(List<String> image, List<String> installer) {
    private static final Pattern FIRST_BLANK = Pattern.compile("\\s+");

    static Arguments read(List<String> lines) {
        var image = new ArrayList<String>();
        var installer = new ArrayList<String>();
        List<String> section = null;
        for (var line : lines) {
            switch (line) {
                case "[image]" -> section = image;
                case "[installer]" -> section = installer;
                default -> {
                    if (section == null) {
                        throw new Flaw("An argument stands before its section: " + line);
                    }
                    section.addAll(List.of(FIRST_BLANK.split(line, 2)));
                }
            }
        }
        return new Arguments(List.copyOf(image), List.copyOf(installer));
    }

    /// What stands behind each argument of this name.
    static List<String> values(List<String> arguments, String name) {
        return IntStream.range(1, arguments.size())
                .filter(at -> arguments.get(at - 1).equals(name))
                .mapToObj(arguments::get)
                .toList();
    }
}
