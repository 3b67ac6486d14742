package studio.likeness.ui.i18n;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import studio.likeness.core.text.Message;

/// One value inside a sentence, as its readers write it.
record ValueText(Locale locale, Supplier<ZoneId> zone, Function<Message, String> words) {
    private static final List<Unit> SIZES =
            List.of(Unit.GIGABYTES, Unit.MEGABYTES, Unit.KILOBYTES, Unit.BYTES);
    private static final List<Unit> LAPSES =
            List.of(Unit.DAYS, Unit.HOURS, Unit.MINUTES, Unit.SECONDS);

    /// @param style what the sentence asks for after the colon, or nothing
    String of(Object value, String style) {
        return value instanceof Message message ? words.apply(message) : fact(value, style);
    }

    private String fact(Object value, String style) {
        return switch (value) {
            case Long bytes when style.equals("size") -> size(bytes);
            case Integer bytes when style.equals("size") -> size(bytes);
            case Long seconds when style.equals("lapse") -> pause(seconds);
            case Number number -> number(number);
            case Duration lapse when style.equals("clock") -> clock(lapse);
            case Duration lapse -> lapse(lapse);
            case Instant moment -> moment(moment, style);
            case String text -> text;
            default -> "[" + value.getClass().getSimpleName() + "]";
        };
    }

    private String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    private String size(long bytes) {
        var unit = largest(SIZES, bytes);
        Number count = unit == Unit.BYTES ? bytes : Math.round(10.0 * bytes / unit.worth()) / 10.0;
        return words.apply(unit.of(count));
    }

    /// Seconds that somebody has to wait: whole minutes above one, rather too many than too few.
    private String pause(long seconds) {
        var minute = Unit.MINUTES.worth();
        return lapse(
                Duration.ofSeconds(
                        seconds <= minute ? seconds : Math.ceilDiv(seconds, minute) * minute));
    }

    /// The two largest parts: nobody needs the seconds of two days.
    private String lapse(Duration lapse) {
        var seconds = Math.max(0, lapse.toSeconds());
        var unit = largest(LAPSES, seconds);
        var larger = unit.of(seconds / unit.worth());
        var rest = seconds % unit.worth();
        if (unit == Unit.SECONDS) {
            return words.apply(larger);
        }
        var below = LAPSES.get(LAPSES.indexOf(unit) + 1);
        if (rest < below.worth()) {
            return words.apply(larger);
        }
        var smaller = below.of(rest / below.worth());
        return words.apply(Message.of("unit.pair", "larger", larger, "smaller", smaller));
    }

    private static String clock(Duration lapse) {
        var left = lapse.isNegative() ? Duration.ZERO : lapse;
        var minutes = left.toMinutesPart();
        var seconds = left.toSecondsPart();
        return left.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", left.toHours(), minutes, seconds)
                : String.format(Locale.ROOT, "%d:%02d", minutes, seconds);
    }

    private String moment(Instant moment, String style) {
        var format =
                switch (style) {
                    case "date" -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
                    case "time" -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
                    case "clock" -> DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM);
                    default ->
                            DateTimeFormatter.ofLocalizedDateTime(
                                    FormatStyle.MEDIUM, FormatStyle.SHORT);
                };
        return format.localizedBy(locale).withZone(zone.get()).format(moment);
    }

    private static Unit largest(List<Unit> units, long amount) {
        return units.stream()
                .filter(unit -> amount >= unit.worth())
                .findFirst()
                .orElse(units.getLast());
    }
}
