package studio.likeness.core.video;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Model.Extra;

/// What goes together: one service, one of its models, and what is asked of it.
///
/// @param model of that service
public record Fitting(ServiceId service, Model model) {
    /// The longest prompt that every service takes.
    public static final int LONGEST_PROMPT = 4000;

    /// Why a face cannot play here; nothing when it can.
    public Optional<Hindrance> hindering(Asset face) {
        if (model.faces().isEmpty()) {
            return Optional.of(Hindrance.MODEL_TAKES_NO_FACE);
        }
        if (face.service() != service) {
            return Optional.of(Hindrance.OTHER_SERVICE);
        }
        return switch (face.state()) {
            case REVIEWING -> Optional.of(Hindrance.STILL_REVIEWED);
            case REFUSED -> Optional.of(Hindrance.FACE_REFUSED);
            case GONE -> Optional.of(Hindrance.FACE_GONE);
            case READY, UNVERIFIED ->
                    model.faces().contains(face.kind())
                            ? Optional.empty()
                            : Optional.of(Hindrance.KIND_NOT_TAKEN);
        };
    }

    /// The same for somebody who has to have agreed.
    public Optional<Hindrance> hindering(Cast.Member member) {
        return member.allowed() ? hindering(member.asset()) : Optional.of(Hindrance.NO_CONSENT);
    }

    /// Why something beyond prompt and face cannot be asked for.
    public Optional<Hindrance> hindering(Extra extra) {
        return model.extras().contains(extra) ? Optional.empty() : Optional.of(lack(extra));
    }

    private static Hindrance lack(Extra extra) {
        return switch (extra) {
            case SOUND -> Hindrance.NO_SOUND;
            case SEED -> Hindrance.NO_SEED;
            case WATERMARK -> Hindrance.NO_WATERMARK;
            case LAST_FRAME -> Hindrance.NO_LAST_FRAME;
            case FIRST_FRAME -> Hindrance.NO_FIRST_FRAME;
            case END_FRAME -> Hindrance.NO_END_FRAME;
        };
    }

    /// Everything that keeps this shot from being ordered, worst first.
    public List<Hindrance> hindering(Shot shot) {
        var found = new ArrayList<Hindrance>();
        shot.faces().stream().flatMap(face -> hindering(face).stream()).forEach(found::add);
        if (shot.faces().size() > model.mostFaces()) {
            found.add(Hindrance.TOO_MANY_FACES);
        }
        found.addAll(pieces(shot));
        if (!shot.frames().isEmpty() && !(shot.faces().isEmpty() && shot.material().isEmpty())) {
            found.add(Hindrance.FRAMES_WITH_FACE);
        }
        if (shot.frames().first().isPresent()) {
            hindering(Extra.FIRST_FRAME).ifPresent(found::add);
        }
        if (shot.frames().last().isPresent()) {
            hindering(Extra.END_FRAME).ifPresent(found::add);
            if (shot.frames().first().isEmpty()) {
                found.add(Hindrance.END_WITHOUT_FIRST);
            }
        }
        if (shot.prompt().isBlank()) {
            found.add(Hindrance.NO_PROMPT);
        }
        if (shot.prompt().codePointCount(0, shot.prompt().length()) > LONGEST_PROMPT) {
            found.add(Hindrance.PROMPT_TOO_LONG);
        }
        return found.stream().distinct().toList();
    }

    /// The same, for people who have to be here and to have agreed.
    public List<Hindrance> hindering(Shot shot, List<Cast.Member> members) {
        var found = new ArrayList<Hindrance>();
        for (var face : shot.faces()) {
            members.stream()
                    .filter(member -> member.asset().id().equals(face.id()))
                    .findFirst()
                    .map(this::hindering)
                    .orElse(Optional.of(Hindrance.FACE_GONE))
                    .ifPresent(found::add);
        }
        found.addAll(hindering(shot));
        return found.stream().distinct().toList();
    }

    private List<Hindrance> pieces(Shot shot) {
        var found = new ArrayList<Hindrance>();
        for (var medium : Medium.values()) {
            var count = shot.material().of(medium).size();
            var faces = medium == Medium.PICTURE ? shot.faces().size() : 0;
            if (count > 0 && count + faces > model.references().most(medium)) {
                found.add(tooMany(medium));
            }
        }
        var seen =
                shot.faces().size()
                        + shot.material().pictures().size()
                        + shot.material().videos().size();
        if (!shot.material().sounds().isEmpty() && seen == 0) {
            found.add(Hindrance.SOUND_ALONE);
        }
        if (needsAddress(shot)) {
            found.add(Hindrance.NEEDS_ADDRESS);
        }
        return found;
    }

    private static Hindrance tooMany(Medium medium) {
        return switch (medium) {
            case PICTURE -> Hindrance.TOO_MANY_PICTURES;
            case VIDEO -> Hindrance.TOO_MANY_VIDEOS;
            case SOUND -> Hindrance.TOO_MANY_SOUNDS;
        };
    }

    /// A file of this computer where the service loads from addresses only.
    private boolean needsAddress(Shot shot) {
        var frames = Stream.of(shot.frames().first(), shot.frames().last());
        return (!takesFiles(Medium.PICTURE)
                        && frames.flatMap(Optional::stream).anyMatch(Delivery::isHere))
                || Arrays.stream(Medium.values())
                        .filter(medium -> !takesFiles(medium))
                        .flatMap(medium -> shot.material().of(medium).stream())
                        .anyMatch(Delivery::isHere);
    }

    /// Files of this computer can be brought there.
    public boolean takesFiles(Medium medium) {
        var forms = model.forms(medium);
        return forms.contains(PhotoForm.INLINE) || forms.contains(PhotoForm.UPLOAD);
    }

    /// The shot with everything that this model can be asked for as it was, and the nearest to it
    /// otherwise. Faces and words are never changed: what hinders them is said instead.
    public Shot normalised(Shot shot) {
        var seconds = model.seconds();
        return new Shot(
                service,
                model.id(),
                shot.prompt(),
                shot.faces(),
                shot.frames(),
                shot.material(),
                Math.clamp(shot.seconds(), seconds.least(), seconds.most()),
                oneOf(shot.ratio(), model.ratios()),
                oneOf(shot.resolution(), List.copyOf(model.resolutions().keySet())),
                shot.sound() && has(Extra.SOUND),
                shot.watermark() && has(Extra.WATERMARK),
                shot.lastFrame() && has(Extra.LAST_FRAME),
                shot.seed().filter(_ -> has(Extra.SEED)));
    }

    private boolean has(Extra extra) {
        return model.extras().contains(extra);
    }

    private static String oneOf(String wanted, List<String> offered) {
        return offered.contains(wanted) || offered.isEmpty() ? wanted : offered.getFirst();
    }
}
