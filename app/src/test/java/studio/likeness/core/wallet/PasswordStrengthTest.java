package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.secret.Secret;

class PasswordStrengthTest {
    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT",
        "1234567, TOO_SHORT",
        "12345678, WEAK",
        "aaaaaaaaaaaaaaaaaaaa, WEAK",
        "correct horse, FAIR",
        "correct horse battery, STRONG"
    })
    void lengthIsWhatCounts(String password, PasswordStrength strength) {
        try (var secret = new Secret(password.toCharArray())) {
            assertThat(PasswordStrength.of(secret)).isEqualTo(strength);
        }
    }
}
