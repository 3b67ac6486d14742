package studio.likeness.os.clip;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import studio.likeness.core.video.Job;

/// File names that every system takes and that a person can read.
final class Names {
    private static final int MOST_BYTES = 80;
    private static final int ID_SHOWN = 8;
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /// The same for the same job, so that a clip saved twice is one file.
    static String of(Job job) {
        var words = UNFIT.matcher(job.title()).replaceAll("-").replaceAll("^-|-$", "");
        var id = job.id().substring(0, Math.min(ID_SHOWN, job.id().length()));
        return (words.isEmpty() ? "clip" : cut(words)) + "-" + id;
    }

    private static String cut(String words) {
        var end = words.length();
        while (words.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).replaceAll("-$", "");
    }
}
