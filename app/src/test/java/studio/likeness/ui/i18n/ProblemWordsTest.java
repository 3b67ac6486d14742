package studio.likeness.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.Language;
import studio.likeness.core.text.Message;

/// Each kind of problem, made with sample values, reads without a gap in both languages.
class ProblemWordsTest {
    private static final Map<Class<?>, Object> SAMPLES =
            Map.of(
                    String.class,
                    "a.example",
                    int.class,
                    7,
                    long.class,
                    2_500_000L,
                    Message.class,
                    Refusal.BALANCE_TOO_LOW.message(),
                    Money.class,
                    Money.NOT_CHARGED);

    private final Words words = new Words(Locale.ENGLISH);

    static Stream<Class<?>> kinds() {
        return ProblemKinds.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aProblemReadsWithoutAGap(Class<?> kind) throws ReflectiveOperationException {
        var problem = sample(kind);
        for (var language : new Language[] {Language.EN, Language.ZH}) {
            words.setLanguage(language);
            assertThat(words.say(problem.what())).isNotBlank().doesNotContainPattern("[{}\\[\\]]");
            assertThat(words.say(problem.next())).isNotBlank().doesNotContainPattern("[{}\\[\\]]");
        }
    }

    @Test
    void aKindWithAnUnknownValueAsksForASample() {
        record Odd(Locale place) {}
        assertThatThrownBy(() -> sample(Odd.class)).hasMessageContaining("Locale");
    }

    private static Problem sample(Class<?> kind) throws ReflectiveOperationException {
        var parts = kind.getRecordComponents();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values =
                Arrays.stream(types)
                        .map(type -> Objects.requireNonNull(SAMPLES.get(type), type.toString()))
                        .toArray();
        return (Problem) kind.getDeclaredConstructor(types).newInstance(values);
    }
}
