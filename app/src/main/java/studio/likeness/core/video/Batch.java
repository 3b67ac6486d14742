package studio.likeness.core.video;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.likeness.core.face.Asset;

/// Several clips made from one shot.
public final class Batch {
    /// More at once are nothing that a person looks through.
    public static final int MOST = 12;

    private static final long LAST_SEED = 4_294_967_295L;

    private Batch() {}

    /// The same again and again: with the seeds that follow where there is one, else left to
    /// chance.
    public static List<Shot> takes(Shot shot, int count) {
        return IntStream.range(0, Math.min(count, MOST))
                .mapToObj(
                        take -> ShotEdit.of(shot).seeded(shot.seed().map(s -> following(s, take))))
                .map(ShotEdit::shot)
                .toList();
    }

    private static long following(long seed, int take) {
        return (seed + take) % (LAST_SEED + 1);
    }

    /// Each of these in place of the first who plays, in the prompt as well.
    public static List<Shot> faces(Shot shot, List<Asset> faces) {
        return faces.stream().limit(MOST).map(face -> playedBy(shot, face)).toList();
    }

    private static Shot playedBy(Shot shot, Asset face) {
        var cast = new ArrayList<Asset>();
        cast.add(face);
        shot.faces().stream().skip(1).filter(other -> !other.isSameAs(face)).forEach(cast::add);
        var prompt =
                shot.faces().stream()
                        .findFirst()
                        .map(Mentions::of)
                        .map(before -> shot.prompt().replace(before, Mentions.of(face)))
                        .orElse(shot.prompt());
        return ShotEdit.of(shot).playedBy(cast).saying(prompt).shot();
    }

    /// As near to it as each of these can make it.
    public static List<Shot> models(Shot shot, List<Fitting> models) {
        return models.stream().limit(MOST).map(model -> ShotEdit.moved(shot, model)).toList();
    }

    /// One for each line that says something.
    public static List<Shot> prompts(Shot shot, String lines) {
        return Stream.of(lines)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .map(line -> ShotEdit.of(shot).saying(line).shot())
                .toList();
    }
}
