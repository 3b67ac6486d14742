package studio.likeness.core.port;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import studio.likeness.core.problem.Outcome;

/// Codes for cameras in files: found in pictures or text, and drawn into pictures.
public interface CodePictures {
    /// The texts of all codes in a picture, in all frames of a moving one, in a film, or in all
    /// files of a folder; each once. Fails when there is none.
    ///
    /// @param enough told each text as it is found; its yes ends the reading
    Outcome<List<String>> read(Path file, Predicate<String> enough);

    default Outcome<List<String>> read(Path file) {
        return read(file, _ -> false);
    }

    /// The same for a picture that is in no file.
    Outcome<List<String>> read(Pixels pixels);

    /// One code after the other, for so many milliseconds each; a still picture when it is one.
    Outcome<Path> write(Path file, List<String> texts, int millis);

    /// Rows of dots, red, green and blue in the lower bytes of each.
    interface Pixels {
        int width();

        int height();

        int[] row(int y);
    }
}
