package studio.likeness.core.video;

import java.util.List;
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

    /// The prompt with each known face in a service's words, by its place among the shot's faces.
    static Shot spoken(Shot shot, VideoService service) {
        var ids = shot.faces().stream().map(Asset::id).toList();
        return ShotEdit.of(shot)
                .saying(
                        replaced(
                                shot.prompt(),
                                id -> ids.contains(id) ? service.mention(ids.indexOf(id) + 1) : ""))
                .shot();
    }

    /// The prompt as people read it.
    public static String named(Shot shot) {
        return named(shot.prompt(), shot.faces());
    }

    public static String named(String prompt, List<Asset> faces) {
        return replaced(
                prompt,
                id ->
                        faces.stream()
                                .filter(face -> face.id().equals(id))
                                .map(Asset::name)
                                .findFirst()
                                .orElse(""));
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
