package studio.likeness.core.video;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.likeness.core.face.Asset;

/// People named in a prompt. A prompt keeps them as ids, `@{ta_7f2c}`, so that neither a new name
/// nor a name that begins like another one can change who is meant; each service gets its own words
/// for them only when the prompt leaves.
public final class Mentions {
    private static final Pattern MARK = Pattern.compile("@\\{([A-Za-z0-9_.-]{1,128})}");

    private Mentions() {}

    public static String of(Asset face) {
        return "@{" + face.id() + "}";
    }

    /// What stands for a piece of material in a prompt, wherever it comes to stand itself.
    public static String id(URI piece) {
        return "m-" + UUID.nameUUIDFromBytes(piece.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The prompt with each known face and piece in a service's words, by its place in the shot.
    static Shot spoken(Shot shot, VideoService service) {
        return ShotEdit.of(shot)
                .saying(replaced(shot.prompt(), id -> told(shot, id, service::mention)))
                .shot();
    }

    /// The prompt as people read it.
    public static String named(Shot shot) {
        return replaced(
                shot.prompt(),
                id ->
                        shot.faces().stream()
                                .filter(face -> face.id().equals(id))
                                .map(Asset::name)
                                .findFirst()
                                .orElseGet(() -> told(shot, id, Mentions::plainly)));
    }

    /// What a piece is called here: `image 2`. Empty for what is none of the shot's.
    public static String nameOf(Shot shot, String id) {
        return told(shot, id, Mentions::plainly);
    }

    private static String plainly(Medium medium, int place) {
        return medium.word() + " " + place;
    }

    /// Faces are pictures to a service, and the first of them.
    private static String told(Shot shot, String id, BiFunction<Medium, Integer, String> mention) {
        var faces = shot.faces().stream().map(Asset::id).toList();
        if (faces.contains(id)) {
            return mention.apply(Medium.PICTURE, faces.indexOf(id) + 1);
        }
        for (var medium : Medium.values()) {
            var ids = shot.material().of(medium).stream().map(Mentions::id).toList();
            if (ids.contains(id)) {
                var before = medium == Medium.PICTURE ? faces.size() : 0;
                return mention.apply(medium, before + ids.indexOf(id) + 1);
            }
        }
        return "";
    }

    /// Whatever is no mark of a known face stays as somebody typed it.
    private static String replaced(String prompt, UnaryOperator<String> words) {
        return MARK.matcher(prompt)
                .replaceAll(
                        mark -> {
                            var said = words.apply(mark.group(1));
                            return Matcher.quoteReplacement(said.isEmpty() ? mark.group() : said);
                        });
    }
}
