package studio.likeness.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Act;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.Language;
import studio.likeness.core.text.Message;

class WordsTest {
    private static final Map<String, String> ENGLISH =
            Map.of(
                    "clips.found.one", "{count} clip",
                    "clips.found.other", "{count} clips",
                    "clips.saved", "Saved {what} at {at:time} on {at:date}",
                    "clips.left", "{left:clock} left",
                    "clips.file", "{name}, {bytes:size}");

    private final Words words = words(Locale.UK);

    /// The first picture waits for each room that is read.
    @Test
    void onlyTheRoomThatIsAskedIsRead() {
        var read = new ArrayList<String>();
        var dictionary =
                new Dictionary(
                        room -> {
                            read.add(room);
                            return Map.of(room + ".title", "Clips");
                        });
        assertThat(dictionary.find("clips.title", Map.of())).contains("Clips");
        assertThat(dictionary.find("clips.other", Map.of())).isEmpty();
        assertThat(read).containsExactly("clips");
    }

    @Test
    void theSystemDecidesUntilAPersonDoes() {
        assertThat(new Words(Locale.TRADITIONAL_CHINESE).say(Message.naming(Act.QUIT)))
                .isEqualTo("退出");
        var german = new Words(Locale.GERMANY);
        assertThat(german.say("act.quit")).isEqualTo("Quit");
        german.setLanguage(Language.ZH);
        assertThat(german.say("act.quit")).isEqualTo("退出");
        german.setLanguage(Language.SYSTEM);
        assertThat(german.say("act.quit")).isEqualTo("Quit");
    }

    @Test
    void englishKeepsTheReadersRegion() {
        assertThat(words.localeProperty().get()).isEqualTo(Locale.UK);
        words.setLanguage(Language.ZH);
        words.setLanguage(Language.EN);
        assertThat(words.localeProperty().get()).isEqualTo(Locale.UK);
    }

    @Test
    void oneAndManyReadDifferently() {
        assertThat(words.say(Message.of("clips.found", "count", 1))).isEqualTo("1 clip");
        assertThat(words.say(Message.of("clips.found", "count", 0))).isEqualTo("0 clips");
        assertThat(words.say(Message.of("clips.found", "count", 10_000L)))
                .isEqualTo("10,000 clips");
    }

    @Test
    void chineseCountsWithOneForm() {
        words.setLanguage(Language.ZH);
        assertThat(words.say(Unit.DAYS.of(1))).isEqualTo("1 天");
        assertThat(words.say(Unit.DAYS.of(1.5))).isEqualTo("1.5 天");
    }

    @Test
    void aMomentReadsAsItsReaderWritesIt() {
        var saved =
                Message.of(
                        "clips.saved",
                        "what",
                        Message.of("act.quit"),
                        "at",
                        Instant.parse("2026-03-04T15:06:07Z"));
        assertThat(words.say(saved)).isEqualTo("Saved Quit at 15:06 on 4 Mar 2026");
    }

    @Test
    void aLapseRunsLikeAClockWhereAsked() {
        assertThat(left(Duration.ofSeconds(62))).isEqualTo("1:02 left");
        assertThat(left(Duration.ofSeconds(3_723))).isEqualTo("1:02:03 left");
        assertThat(left(Duration.ofSeconds(-5))).isEqualTo("0:00 left");
    }

    @Test
    void aLapseHasItsTwoLargestParts() {
        assertThat(file(Duration.ofSeconds(1))).startsWith("1 second,");
        assertThat(file(Duration.ofSeconds(3_905))).startsWith("1 hour 5 minutes,");
        assertThat(file(Duration.ofDays(2).plusSeconds(9))).startsWith("2 days,");
        assertThat(file(Duration.ofMillis(-1))).startsWith("0 seconds,");
    }

    @Test
    void aPauseIsInWholeMinutesAboveOne() {
        assertThat(pause(42)).endsWith("in 42 seconds.");
        assertThat(pause(61)).endsWith("in 2 minutes.");
        assertThat(pause(3_541)).endsWith("in 1 hour.");
        assertThat(pause(3_540)).endsWith("in 59 minutes.");
    }

    @Test
    void aSizeIsInItsLargestUnit() {
        assertThat(size(1)).endsWith(", 1 byte");
        assertThat(size(999)).endsWith(", 999 bytes");
        assertThat(size(2_340_000L)).endsWith(", 2.3 MB");
        assertThat(words.say(new Problem.AnswerTooLarge("a.example", 2_000_000).what()))
                .contains("larger than 2 MB");
    }

    @Test
    void aValueIsNeverReadAsAPlaceholderOrAPattern() {
        assertThat(file("$1 {bytes:size} \\")).isEqualTo("$1 {bytes:size} \\, 1 byte");
    }

    @Test
    void whatCannotBeSaidShowsItself() {
        assertThat(words.say("clips.nowhere")).isEqualTo("[clips.nowhere]");
        assertThat(words.say("clips.left")).isEqualTo("{left:clock} left");
        assertThat(words.say("clips.found")).isEqualTo("[clips.found]");
        assertThat(file(new Object())).startsWith("[Object]");
        assertThat(words.bundle().getString("clips.nowhere")).isEqualTo("[clips.nowhere]");
    }

    @Test
    void theBundleSpeaksTheLanguageOfItsMoment() {
        assertThat(words.bundle().getString("act.quit")).isEqualTo("Quit");
        words.setLanguage(Language.ZH);
        assertThat(words.bundle().getString("act.quit")).isEqualTo("退出");
        assertThat(words.bundle().keySet()).contains("act.quit");
    }

    @Test
    void aBoundTextFollowsMessageAndLanguage() {
        var message = new SimpleObjectProperty<Message>();
        var text = words.bind(message);
        assertThat(text.getValue()).isEmpty();
        message.set(Message.of("act.quit"));
        assertThat(text.getValue()).isEqualTo("Quit");
        words.setLanguage(Language.ZH);
        assertThat(text.getValue()).isEqualTo("退出");
    }

    private static String pause(long seconds) {
        var words = new Words(Locale.ENGLISH);
        return words.say(new FaceProblem.StartsUsedUp("BlockRun", seconds).what());
    }

    private String left(Duration lapse) {
        return words.say(Message.of("clips.left", "left", lapse));
    }

    private String file(Object name) {
        return words.say(Message.of("clips.file", "name", name, "bytes", 1L));
    }

    /// Java reads all zones of the world for it, which would keep the first picture waiting.
    @Test
    void theZoneIsAskedForWithTheFirstTimeThatIsSaid() {
        var asked = new AtomicInteger();
        var sentences = Map.of("plain", "Faces", "timed", "at {when:date}");
        var words =
                new Words(
                        Locale.ENGLISH,
                        () -> {
                            asked.incrementAndGet();
                            return ZoneOffset.UTC;
                        },
                        _ -> new Dictionary(_ -> sentences));
        assertThat(words.say("plain")).isEqualTo("Faces");
        assertThat(asked).hasValue(0);
        assertThat(words.say(Message.of("timed", "when", Instant.EPOCH))).contains("1970");
        assertThat(asked).hasValue(1);
    }

    private String size(long bytes) {
        return words.say(Message.of("clips.file", "name", "a", "bytes", bytes));
    }

    /// The real words and a few of our own beside the English ones.
    private static Words words(Locale system) {
        return new Words(
                system,
                () -> ZoneOffset.UTC,
                language -> {
                    var all = new HashMap<>(Dictionary.of(language).sentences());
                    if (language.equals("en")) {
                        all.putAll(ENGLISH);
                    }
                    return new Dictionary(_ -> all);
                });
    }
}
