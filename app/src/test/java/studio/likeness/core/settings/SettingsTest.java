package studio.likeness.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.release.Version;
import studio.likeness.core.service.ServiceId;

class SettingsTest {
    private static final Settings FRESH = Settings.fresh();

    /// A change of one choice that touched another would be noticed weeks later, if ever.
    @ParameterizedTest
    @MethodSource("changes")
    void aChangeTouchesOneChoiceOnly(UnaryOperator<Settings> change) {
        assertThat(differing(FRESH, change.apply(FRESH))).isEqualTo(1);
        assertThat(change.apply(change.apply(FRESH))).isEqualTo(change.apply(FRESH));
    }

    static List<UnaryOperator<Settings>> changes() {
        return List.of(
                s -> s.withMode(Mode.LIVE),
                s -> s.withWindow(new WindowPlace(1, 2, 960, 640, false)),
                s -> s.withTidings(t -> t.withWelcomed(true)),
                s -> s.withTidings(t -> t.withReleases(true)),
                s -> s.withTidings(t -> t.withTold(new Version(1, 2, 3))),
                s -> s.withService(ServiceId.APIMART, URI.create("https://other.example")),
                s -> s.withPhotosHere(true),
                s -> s.withWallet(s.wallet().withIdleMinutes(3)),
                s -> s.withAppearance(a -> a.withLanguage(Language.ZH)),
                s -> s.withAppearance(a -> a.withTheme(ThemeChoice.DARK)),
                s -> s.withAppearance(a -> a.withTextSize(150)),
                s -> s.withAppearance(a -> a.withSafeGraphics(true)),
                s -> s.withAppearance(a -> a.withReducedMotion(true)));
    }

    @Test
    void aServiceGoesHomeAgain() {
        var away = FRESH.withService(ServiceId.ANYFAST, URI.create("https://other.example"));
        assertThat(away.withService(ServiceId.ANYFAST, null)).isEqualTo(FRESH);
    }

    @ParameterizedTest
    @CsvSource({"79,80", "80,80", "200,200", "201,200"})
    void textStaysReadableAndOnTheScreen(int asked, int given) {
        var appearance = FRESH.withAppearance(a -> a.withTextSize(asked)).appearance();
        assertThat(appearance.textSize()).isEqualTo(given);
    }

    private static long differing(Record one, Record other) {
        return Arrays.stream(one.getClass().getRecordComponents())
                .mapToLong(
                        part -> {
                            try {
                                var a = part.getAccessor().invoke(one);
                                var b = part.getAccessor().invoke(other);
                                return a instanceof Appearance x && b instanceof Appearance y
                                        ? differing(x, y)
                                        : a instanceof Tidings x && b instanceof Tidings y
                                                ? differing(x, y)
                                                : a == null
                                                        ? b == null ? 0 : 1
                                                        : a.equals(b) ? 0 : 1;
                            } catch (ReflectiveOperationException e) {
                                throw new LinkageError("a record hides a part", e);
                            }
                        })
                .sum();
    }
}
