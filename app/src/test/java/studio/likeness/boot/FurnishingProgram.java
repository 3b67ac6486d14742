package studio.likeness.boot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/// Makes all that a window shows in a process where JavaFX never starts, and says so.
final class FurnishingProgram {
    private FurnishingProgram() {}

    /// @param words the data folder and the program's arguments
    static void main(String[] words) {
        var start = new Window.Start(Path.of(words[0]), false, Groundwork.silence());
        var maker = maker(Arguments.parse(Arrays.copyOfRange(words, 1, words.length)));
        try (var window = maker.apply(start)) {
            window.prepare();
            window.settle();
            IO.println("furnished");
        }
    }

    private static Function<Window.Start, Window> maker(Arguments arguments) {
        return switch (arguments) {
            case Arguments.Studio asked -> start -> StudioWindow.studio(asked, start);
            case Arguments.Offline(var session) -> start -> StudioWindow.offline(session, start);
            default -> throw new IllegalArgumentException(arguments.toString());
        };
    }
}
