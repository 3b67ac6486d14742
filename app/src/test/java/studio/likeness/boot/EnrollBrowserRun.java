package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.practice.phone.Browser;
import studio.likeness.ui.walk.Zbar;

/// The whole way with a real browser as the phone: it opens what a camera would read off the
/// window, and nods and blinks before a made-up camera. `mvn -q -pl app -Pbrowser verify`.
class EnrollBrowserRun extends EnrollCase {
    /// BlockRun's budget of looks, spread over the life of one code.
    private static final Duration ONE_POLL = Duration.ofSeconds(14);

    @ParameterizedTest
    @EnumSource
    void theWizardMovesOnByItselfWithinOnePoll(Booth at) throws Exception {
        enter(at, "ada");
        var link = Zbar.read(studio.hand().scene());
        assertThat(link).isEqualTo(studio.hand().code());
        try (var phone = new Browser(true)) {
            phone.open(URI.create(link));
            phone.waitFor("intro");
            phone.click("start");
            phone.waitFor("verified");
        }
        assertThat(studio.hand().sees("enroll-pay")).isFalse();
        if (at.waitsForWord()) {
            studio.hand().press("enroll-check-now");
        } else {
            studio.pass(ONE_POLL);
        }
        assertThat(studio.hand().sees("enroll-pay")).isTrue();
        pay(at);
        assertThat(assetId()).isNotEmpty();
    }
}
