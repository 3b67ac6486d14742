package studio.likeness.core.face;

import java.time.Instant;
import java.util.Optional;

/// Somebody who can play, or a character: one card in the library, however many services know the
/// face.
///
/// @param retired set aside by its owner: kept, and offered for no new clip
public record Person(
        String id,
        FaceKind kind,
        String name,
        Optional<KeptPhoto> photo,
        Instant since,
        Optional<Instant> retired) {

    public Person named(String other) {
        return new Person(id, kind, other, photo, since, retired);
    }

    public Person with(KeptPhoto other) {
        return new Person(id, kind, name, Optional.of(other), since, retired);
    }

    public Person broughtBack() {
        return new Person(id, kind, name, photo, since, Optional.empty());
    }

    public Person retired(Instant now) {
        return new Person(id, kind, name, photo, since, Optional.of(now));
    }
}
