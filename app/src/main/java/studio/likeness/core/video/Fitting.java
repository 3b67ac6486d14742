package studio.likeness.core.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.face.Asset;
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
        if (shot.faces().size() + shot.pictures().size() > model.references().images()) {
            found.add(Hindrance.TOO_MANY_PICTURES);
        }
        if (!shot.frames().isEmpty() && !(shot.faces().isEmpty() && shot.pictures().isEmpty())) {
            found.add(Hindrance.FRAMES_WITH_FACE);
        }
        if (shot.frames().first().isPresent()) {
            hindering(Extra.FIRST_FRAME).ifPresent(found::add);
        }
        if (shot.frames().last().isPresent()) {
            hindering(Extra.END_FRAME).ifPresent(found::add);
        }
        if (shot.prompt().isBlank()) {
            found.add(Hindrance.NO_PROMPT);
        }
        if (shot.prompt().codePointCount(0, shot.prompt().length()) > LONGEST_PROMPT) {
            found.add(Hindrance.PROMPT_TOO_LONG);
        }
        return found.stream().distinct().toList();
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
                shot.pictures(),
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
