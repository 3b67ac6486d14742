package studio.likeness.ui.codes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.CodePictures;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.ui.view.PictureWindow;

/// Pictures that a test lays out, and the window in which a person would choose them.
public class Album implements CodePictures, PictureWindow {
    public final List<String> written = new ArrayList<>();
    public List<String> inPicture = List.of();
    public List<Path> chosen = List.of(Path.of("picture.gif"));
    public int millis;

    public CodeDoor door(BackgroundTasks tasks) {
        return new CodeDoor(this, new IntakeViewModel.Tools(tasks, this));
    }

    @Override
    public Outcome<List<String>> read(Path file, Predicate<String> enough) {
        if (inPicture.isEmpty()) {
            return Outcome.failed(new AirgapProblem.NoCodeFound(file.toString()));
        }
        var found = new ArrayList<String>();
        for (var text : inPicture) {
            found.add(text);
            if (enough.test(text)) {
                break;
            }
        }
        return Outcome.done(found);
    }

    @Override
    public Outcome<List<String>> read(Pixels pixels) {
        return read(Path.of("clipboard"));
    }

    @Override
    public Outcome<Path> write(Path file, List<String> texts, int pace) {
        written.addAll(texts);
        millis = pace;
        return Outcome.done(file);
    }

    @Override
    public List<Path> choose() {
        return chosen;
    }

    @Override
    public Optional<Path> save(String name) {
        return Optional.of(Path.of(name));
    }
}
