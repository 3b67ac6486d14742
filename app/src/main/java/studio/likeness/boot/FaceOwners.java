package studio.likeness.boot;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import studio.likeness.core.face.FaceBook;
import studio.likeness.core.face.enroll.Enrollments;
import studio.likeness.core.pay.ledger.Owners;

/// An enrollment's purchase names the enrollment, a clip's names the face's id at the service: both
/// lead to the person.
record FaceOwners(FaceBook book, Enrollments enrollments) implements Owners {
    @Override
    public Map<String, Owner> of(Set<String> faces) {
        var people = new HashMap<String, Owner>();
        var found = new HashMap<String, Owner>();
        for (var card : book.all()) {
            var owner = new Owner(card.person().id(), card.person().name());
            people.put(owner.person(), owner);
            card.assets().stream()
                    .filter(asset -> faces.contains(asset.id()))
                    .forEach(asset -> found.put(asset.id(), owner));
        }
        for (var face : faces) {
            enrollments
                    .find(face)
                    .map(each -> people.get(each.person()))
                    .ifPresent(owner -> found.put(face, owner));
        }
        return found;
    }
}
