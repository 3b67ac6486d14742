package studio.likeness.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.mode.Mode;

/// A walk through the finished program, written down in a file: it trains the cache that makes the
/// packaged studio start fast, and shows that what was packaged works. Asked for by the property
/// `studio.walk` and taken in practice mode only, where nothing is worth money. A studio that is
/// not asked pays one look at a property.
///
/// @param lines as written, so that a walk that stops can name the line
record Walk(List<String> lines) {
    private static final String PROPERTY = "studio.walk";

    static Optional<Walk> ifAsked(Arguments.Session session) {
        var file = System.getProperty(PROPERTY);
        return file == null ? Optional.empty() : Optional.of(read(Path.of(file), session));
    }

    private static Walk read(Path file, Arguments.Session session) {
        if (session.mode() != Mode.PRACTICE || session.folder() == null) {
            throw new RefusedStart(
                    Exit.BAD_ARGUMENTS, "a walk needs --practice and a --data-dir of its own");
        }
        try {
            return new Walk(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Goes all the way on the calling thread, which must not be the FX thread.
    ///
    /// @return how many steps were taken
    int take(Stagehand stagehand) throws InterruptedException {
        var taken = 0;
        for (var line : lines) {
            var step = WalkStep.read(line);
            if (step.isPresent()) {
                if (!went(step.get(), line, stagehand)) {
                    throw stopped(line);
                }
                taken++;
            }
        }
        return taken;
    }

    private static boolean went(WalkStep step, String line, Stagehand stagehand)
            throws InterruptedException {
        try {
            return take(step, stagehand);
        } catch (Mishap mishap) {
            throw stopped(line + ", " + mishap.getMessage());
        }
    }

    private static RefusedStart stopped(String where) {
        return new RefusedStart(Exit.CANNOT_START, "the walk stopped at: " + where);
    }

    private static boolean take(WalkStep step, Stagehand stagehand) throws InterruptedException {
        return switch (step) {
            case WalkStep.Press(var id) -> stagehand.press(id, WalkStep.PATIENCE);
            case WalkStep.Maybe(var id) -> {
                stagehand.pressIfThere(id);
                yield true;
            }
            case WalkStep.Each(var prefix) -> {
                var all = true;
                for (var id : stagehand.idsFrom(prefix)) {
                    all &= stagehand.press(id, WalkStep.PATIENCE);
                }
                yield all;
            }
            case WalkStep.Type(var id, var text) -> stagehand.type(id, text);
            case WalkStep.Choose(var id, var entry) -> stagehand.choose(id, entry);
            case WalkStep.Await(var id, var patience) -> stagehand.sees(id, patience);
            case WalkStep.Load(var name) -> {
                UnseenClasses.load(name);
                yield true;
            }
            case WalkStep.Tab(var times) -> stagehand.tab(times);
        };
    }
}
