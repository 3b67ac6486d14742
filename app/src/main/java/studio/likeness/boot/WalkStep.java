package studio.likeness.boot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One line of a walk through the running studio. Nodes are named by the ids that scripts may hold
/// on to, or by a style class with its dot, which means the first that has it; the walk knows
/// nothing of screens.
sealed interface WalkStep {
    Duration PATIENCE = Duration.ofSeconds(30);

    /// Presses a button, a tick box or a place once it can be pressed.
    record Press(String id) implements WalkStep {}

    /// Like pressing, but goes on where there is no such node.
    record Maybe(String id) implements WalkStep {}

    /// Presses every node whose id begins so, one after the other.
    record Each(String prefix) implements WalkStep {}

    record Type(String id, String text) implements WalkStep {}

    /// Picks an entry of a list or a box, counted from 0.
    record Choose(String id, int entry) implements WalkStep {}

    /// Waits until a node is there to be seen.
    record Await(String id, Duration patience) implements WalkStep {}

    /// Moves the focus on by the Tab key.
    record Tab(int times) implements WalkStep {}

    /// Loads the classes of a package of JavaFX that a walk without a screen does not come by.
    record Load(String name) implements WalkStep {}

    /// Nothing for a blank line or a comment.
    ///
    /// @throws IllegalArgumentException for a line that is no step
    static Optional<WalkStep> read(String line) {
        var words = List.of(line.strip().split("\\s+", 3));
        if (words.getFirst().isEmpty() || line.strip().startsWith("#")) {
            return Optional.empty();
        }
        return Optional.of(step(words, line));
    }

    private static WalkStep step(List<String> words, String line) {
        var what = words.size() < 2 ? "" : words.get(1);
        var rest = words.size() < 3 ? "" : words.get(2);
        return switch (words.getFirst() + " " + words.size()) {
            case "press 2" -> new Press(what);
            case "maybe 2" -> new Maybe(what);
            case "each 2" -> new Each(what);
            case "type 3" -> new Type(what, rest);
            case "choose 3" -> new Choose(what, Integer.parseInt(rest));
            case "await 2" -> new Await(what, PATIENCE);
            case "await 3" -> new Await(what, Duration.ofSeconds(Integer.parseInt(rest)));
            case "load 2" -> new Load(what);
            case "tab 2" -> new Tab(Integer.parseInt(what));
            default -> throw new IllegalArgumentException("no step of a walk: " + line);
        };
    }
}
