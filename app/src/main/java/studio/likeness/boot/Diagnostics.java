package studio.likeness.boot;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What a person can hand to us with a question: the program and the computer, by a short list of
/// properties. Paths and names of users are not on it, so that nothing has to be taken out.
///
/// @param properties of this Java
/// @param megabytes the most that the heap may take
record Diagnostics(UnaryOperator<String> properties, long megabytes) {
    private static final List<String> ASKED =
            List.of(
                    "os.name",
                    "os.version",
                    "os.arch",
                    "java.runtime.version",
                    "java.vm.info",
                    "javafx.runtime.version",
                    "prism.order",
                    "user.language",
                    "file.encoding");

    static Diagnostics ofThisStart() {
        return new Diagnostics(
                name -> System.getProperty(name, "-"), Runtime.getRuntime().maxMemory() >> 20);
    }

    String text() {
        return ASKED.stream()
                .map(name -> name + "=" + properties.apply(name))
                .collect(
                        Collectors.joining(
                                "\n",
                                "%s, build %s\n".formatted(Help.version(), BuildStamp.id()),
                                "\nheap.most=%d MB\n".formatted(megabytes)));
    }

    static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
