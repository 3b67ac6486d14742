package studio.likeness.service;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.likeness.core.port.wire.Answer;

/// A refusal, in whichever shape it came: an `error` that is a text or an object, a code at the
/// top, JSON hidden in a message, an upstream's metadata, a status 200 that says no, or plain text.
///
/// @param status of the answer, or the number that the body of a 200 says instead
/// @param codes all words of it that a program is meant to read, in small letters
/// @param text what a person may read, not yet made presentable
public record Complaint(int status, String codes, String text, Optional<Duration> pause) {
    private static final int OK = 200;
    private static final int LONGEST = 400;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Pattern BRACKETED = Pattern.compile("\\[([A-Za-z]+\\.[A-Za-z_.]+)]");
    private static final String[] CODES = {
        "code", "error.code", "error.type", "ResponseMetadata.Error.Code", "error_code", "Code"
    };
    private static final String[] TEXTS = {
        "error.message",
        "ResponseMetadata.Error.Message",
        "error",
        "message",
        "msg",
        "details.0.message",
        "hint"
    };

    /// Nothing when the answer is no refusal.
    public static Optional<Complaint> in(Answer answer) {
        var said = Said.in(answer);
        var number = said.whole("code").orElse(OK);
        var refusing =
                said.isFalse("success")
                        || said.at("ResponseMetadata.Error").isObject()
                        || (number != 0 && (number < OK || number >= 300));
        if (answer.ok() && !refusing) {
            return Optional.empty();
        }
        var status = answer.ok() ? Math.clamp(number, 0, 999) : answer.status();
        return Optional.of(of(status == OK ? 0 : status, said, answer));
    }

    /// What is said of something that ended badly, in an answer that is none itself.
    public static Complaint of(String code, String text) {
        return new Complaint(0, code.toLowerCase(Locale.ROOT), cut(text), Optional.empty());
    }

    private static Complaint of(int status, Said said, Answer answer) {
        if (!said.isObject()) {
            return new Complaint(status, "", plain(answer.text()), pause(said, answer));
        }
        var text = texts(said).findFirst().orElse("");
        var hidden = Said.of(text);
        var inner = hidden.isObject() ? texts(hidden).findFirst().orElse("") : text;
        var codes =
                Stream.of(codes(said), codes(hidden), bracketed(text))
                        .flatMap(each -> each)
                        .collect(Collectors.joining(" "))
                        .toLowerCase(Locale.ROOT);
        return new Complaint(status, codes, cut(inner), pause(said, answer));
    }

    private static Stream<String> texts(Said said) {
        return Stream.of(TEXTS).map(said::text).flatMap(Optional::stream);
    }

    private static Stream<String> codes(Said said) {
        return Stream.of(CODES)
                .map(said::text)
                .flatMap(Optional::stream)
                .filter(code -> !code.matches("\\d+"));
    }

    private static Stream<String> bracketed(String text) {
        return BRACKETED.matcher(text).results().map(found -> found.group(1));
    }

    /// A page of a proxy says nothing to a person.
    private static String plain(String body) {
        var text = body.strip();
        return text.startsWith("<") || text.startsWith("{") || text.startsWith("[")
                ? ""
                : cut(text);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// True when one of these stands in the codes or in the text, in any letter case.
    public boolean mentions(String... words) {
        var all = codes + " " + text.toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
    }

    /// What a person may read of it.
    public String reason() {
        var shown = Presentable.of(text);
        if (!shown.isEmpty()) {
            return shown;
        }
        return codes.isEmpty() ? Integer.toString(status) : Presentable.of(codes);
    }

    /// Whole seconds to wait, a minute when nothing is said.
    public long seconds() {
        var asked = pause.orElse(Duration.ofMinutes(1)).plusMillis(999).toSeconds();
        return Math.clamp(asked, 1, LONGEST_WAIT.toSeconds());
    }

    private static Optional<Duration> pause(Said said, Answer answer) {
        var inBody = said.whole("retryAfterSeconds", "retry_after_seconds", "retry_after");
        return answer.headers()
                .first("Retry-After")
                .flatMap(value -> after(value, answer))
                .or(() -> inBody.stream().mapToObj(Duration::ofSeconds).findFirst())
                .or(() -> untilReset(answer))
                .filter(pause -> !pause.isNegative());
    }

    private static Optional<Duration> after(String value, Answer answer) {
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            var moment = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
            return answer.date().map(now -> Duration.between(now, moment));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Milliseconds since 1970, against the service's own clock.
    private static Optional<Duration> untilReset(Answer answer) {
        return answer.headers()
                .first("X-RateLimit-Reset")
                .filter(value -> value.matches("\\d{13}"))
                .map(value -> Instant.ofEpochMilli(Long.parseLong(value)))
                .flatMap(reset -> answer.date().map(now -> Duration.between(now, reset)));
    }

    /// Without its text, which nobody has made presentable yet.
    @Override
    public String toString() {
        return "Complaint[%d %s]".formatted(status, codes);
    }
}
