package studio.likeness.ui.faces;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceCard;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.Stage;
import studio.likeness.ui.control.Tone;

/// One card of the library: somebody with a face, or somebody on the way to one.
///
/// @param unfinished what can be resumed
/// @param picture where the photo lies
public record FaceItem(
        FaceCard card, Optional<Enrollment> unfinished, Optional<URI> picture, Standing standing) {

    /// How it stands with a face, in one or two words.
    public enum Standing {
        READY(Tone.GOOD),
        UNVERIFIED(Tone.CARE),
        REVIEWING(Tone.ACCENT),
        ON_ITS_WAY(Tone.ACCENT),
        PHONE_CHECK(Tone.ACCENT),
        PAYMENT(Tone.CARE),
        REFUSED(Tone.BAD),
        NO_CONSENT(Tone.CARE),
        RETIRED(Tone.QUIET);

        private final Tone tone;

        Standing(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }
    }

    static Standing standing(FaceCard card, Optional<Enrollment> unfinished, Instant now) {
        if (card.person().retired().isPresent()) {
            return Standing.RETIRED;
        }
        var ready = card.assets().stream().anyMatch(a -> a.state().canPlay());
        if (ready) {
            var plays =
                    card.assets().stream()
                            .anyMatch(a -> card.playable(a.service(), now).isPresent());
            if (!plays) {
                return Standing.NO_CONSENT;
            }
            return card.assets().stream().anyMatch(a -> a.state() == AssetState.READY)
                    ? Standing.READY
                    : Standing.UNVERIFIED;
        }
        return unfinished
                .map(FaceItem::standing)
                .orElse(
                        card.assets().stream().anyMatch(a -> a.state() == AssetState.REVIEWING)
                                ? Standing.REVIEWING
                                : Standing.REFUSED);
    }

    private static Standing standing(Enrollment unfinished) {
        return switch (unfinished.stage()) {
            case Stage.Draft _ -> Standing.ON_ITS_WAY;
            case Stage.Consented _, Stage.LinkShown _ -> Standing.PHONE_CHECK;
            case Stage.Verified _, Stage.Quoted _, Stage.Paying _ -> Standing.PAYMENT;
            case Stage.Rejected _ -> Standing.REFUSED;
            case Stage.Enrolled _ -> Standing.REVIEWING;
        };
    }

    boolean matches(String search, FaceFilter filter) {
        var person = card.person();
        var named = person.name().toLowerCase(Locale.ROOT).contains(search);
        var kept =
                switch (filter) {
                    case ALL -> person.retired().isEmpty();
                    case PEOPLE ->
                            person.retired().isEmpty() && person.kind() == FaceKind.REAL_PERSON;
                    case CHARACTERS ->
                            person.retired().isEmpty() && person.kind() == FaceKind.VIRTUAL;
                    case RETIRED -> person.retired().isPresent();
                };
        return named && kept;
    }
}
