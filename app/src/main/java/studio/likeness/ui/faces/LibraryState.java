package studio.likeness.ui.faces;

import java.util.List;
import studio.likeness.core.face.FaceCard;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.problem.Problem;

/// What is known of the library. "Could not be read" is never shown as "there is none".
public sealed interface LibraryState {
    record Loading() implements LibraryState {}

    record Loaded(List<FaceCard> faces, List<Enrollment> unfinished) implements LibraryState {
        public Loaded {
            faces = List.copyOf(faces);
            unfinished = List.copyOf(unfinished);
        }

        boolean isEmpty() {
            return faces.isEmpty() && unfinished.isEmpty();
        }
    }

    record Failed(Problem problem) implements LibraryState {}
}
