package studio.likeness.ui.enroll;

import java.util.Optional;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.face.Person;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.problem.Outcome;

/// What the wizard was told before, read from the disk. Calls block.
record Recall(Workshop workshop) {
    /// An enrollment that was closed in the middle, with its photo.
    record Unfinished(Enrollment enrollment, Photo.Held held) {}

    /// A person of the library; without a photo where there is none any more.
    record Somebody(Person person, Optional<PhotoState.Chosen> photo) {}

    Outcome<Unfinished> unfinished(String id) {
        var found = workshop.registry().find(id).orElseThrow();
        return workshop.photos()
                .open(found.subject().photo())
                .map(held -> new Unfinished(found, held));
    }

    Somebody somebody(String id) {
        var found = workshop.registry().person(id).orElseThrow();
        return new Somebody(found, found.photo().flatMap(this::opened));
    }

    private Optional<PhotoState.Chosen> opened(KeptPhoto photo) {
        return switch (workshop.photos().open(photo)) {
            case Outcome.Done<Photo.Held>(var held) ->
                    Optional.of(new PhotoState.Chosen(photo, held));
            case Outcome.Failed<Photo.Held> _ -> Optional.empty();
        };
    }
}
