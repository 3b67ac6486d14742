package studio.likeness.core.port;

import java.nio.file.Path;
import java.util.List;
import studio.likeness.core.problem.Outcome;

/// Codes for cameras in files: found in pictures or text, and drawn into pictures.
public interface CodePictures {
    /// The texts of all codes in a picture, in all frames of a moving one. Fails when there is
    /// none.
    Outcome<List<String>> read(Path file);

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
