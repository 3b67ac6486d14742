package studio.likeness.os.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void isShortEnoughToReadAloud() {
        assertThat(ErrorCode.of(new IOException())).matches("LS-[0-9A-F]{4}-[0-9A-F]{4}");
    }

    /// A code that changed with a refactoring of its own making would find nothing any more.
    @Test
    void staysTheSameForEver() {
        assertThat(ErrorCode.of(made("studio.likeness.A", "run", 7))).isEqualTo(FIRST);
    }

    private static final String FIRST = "LS-1C9C-710C";

    @Test
    void linesMessagesAndNumberedNamesDoNotCount() {
        assertThat(ErrorCode.of(made("studio.likeness.A", "run", 99))).isEqualTo(FIRST);
        assertThat(ErrorCode.of(made("studio.likeness.A$1", "run", 7))).isEqualTo(FIRST);
        assertThat(codeOfLambda(() -> 1 / List.of().size()))
                .isEqualTo(codeOfLambda(() -> 2 / List.of().size()));
    }

    @Test
    void placeAndKindCount() {
        assertThat(ErrorCode.of(made("studio.likeness.A", "walk", 7))).isNotEqualTo(FIRST);
        assertThat(ErrorCode.of(made("studio.likeness.B", "run", 7))).isNotEqualTo(FIRST);
        var other = new IllegalStateException();
        other.setStackTrace(made("studio.likeness.A", "run", 7).getStackTrace());
        assertThat(ErrorCode.of(other)).isNotEqualTo(FIRST);
    }

    @Test
    void theFirstHalfIsTheReasonWhateverWrapsIt() {
        var cause = made("studio.likeness.A", "run", 7);
        var wrapped = new IllegalStateException("wrapped", cause);
        assertThat(ErrorCode.of(wrapped)).startsWith(FIRST.substring(0, 7)).isNotEqualTo(FIRST);
    }

    @Test
    void causesInACircleEnd() {
        var one = new IOException("one");
        var two = new IOException("two", one);
        one.initCause(two);
        assertThat(ErrorCode.of(one)).startsWith("LS-");
    }

    @Test
    void anExceptionWithoutATraceHasACode() {
        var bare = new IOException("bare");
        bare.setStackTrace(new StackTraceElement[0]);
        assertThat(ErrorCode.of(bare)).startsWith("LS-");
    }

    private static IOException made(String className, String method, int line) {
        var failure = new IOException("at line " + line);
        failure.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement("jdk.internal.reflect.Accessor" + line, "invoke", "", 1),
                    new StackTraceElement(className, method, "A.java", line),
                    new StackTraceElement("studio.likeness.A$$Lambda/0x" + line, "get", "", 1),
                    new StackTraceElement("org.library.Caller", "call" + line, "", 1),
                });
        return failure;
    }

    private static String codeOfLambda(Supplier<Integer> division) {
        try {
            return "no failure: " + division.get();
        } catch (ArithmeticException e) {
            return ErrorCode.of(e);
        }
    }
}
