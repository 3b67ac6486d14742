package studio.likeness.core.wallet;

import java.util.stream.IntStream;
import studio.likeness.core.secret.Secret;

/// How long a password would keep somebody busy who has the file. Length is what counts; a rule
/// about kinds of letters would only make people add "1!".
public enum PasswordStrength {
    /// Not taken.
    TOO_SHORT,
    WEAK,
    FAIR,
    STRONG;

    public static final int SHORTEST = 8;
    private static final int FAIR_FROM = 11;
    private static final int STRONG_FROM = 15;
    private static final int FEW_LETTERS = 5;

    public static PasswordStrength of(Secret password) {
        return password.use(PasswordStrength::of);
    }

    private static PasswordStrength of(char[] password) {
        if (password.length < SHORTEST) {
            return TOO_SHORT;
        }
        var letters = IntStream.range(0, password.length).map(i -> password[i]).distinct().count();
        if (password.length < FAIR_FROM || letters < FEW_LETTERS) {
            return WEAK;
        }
        return password.length < STRONG_FROM ? FAIR : STRONG;
    }
}
