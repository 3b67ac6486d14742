package studio.likeness.practice.http;

import java.util.Arrays;
import java.util.regex.Pattern;

/// One byte range of a file, as players and resumed downloads ask for it. A request for several
/// ranges at once is answered with the whole file, which the standard allows.
final class Ranges {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private Ranges() {}

    static Reply apply(Request request, Reply reply) {
        if (!reply.isMedia() || reply.status() != 200) {
            return reply;
        }
        var whole = reply.withHeader("Accept-Ranges", "bytes");
        var wanted = request.header("range");
        var asked = ONE.matcher(wanted == null ? "" : wanted);
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return whole;
        }
        var size = reply.body().length;
        var suffix = asked.group(1).isEmpty();
        var from =
                suffix
                        ? Math.max(0, size - Long.parseLong(asked.group(2)))
                        : Long.parseLong(asked.group(1));
        var to =
                suffix || asked.group(2).isEmpty()
                        ? size - 1L
                        : Math.min(size - 1L, Long.parseLong(asked.group(2)));
        if (from >= size || from > to) {
            return whole.withStatus(416)
                    .withBody(new byte[0])
                    .withHeader("Content-Range", "bytes */" + size);
        }
        return whole.withStatus(206)
                .withBody(Arrays.copyOfRange(reply.body(), (int) from, (int) to + 1))
                .withHeader("Content-Range", "bytes %d-%d/%d".formatted(from, to, size));
    }
}
