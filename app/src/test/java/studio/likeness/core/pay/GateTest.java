package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.money.MicroUsd;

/// The same ordinary offer of two cents, in circumstances that speak against it.
class GateTest {
    private static final Challenge CHALLENGE = Answers.read(Answers.inHeader(Answers.CHALLENGE));
    private static final MicroUsd PRICE = MicroUsd.of(20_000);
    private static final MicroUsd LESS = MicroUsd.of(19_999);

    @Test
    void anOrdinaryOfferIsApprovedAsItIs() {
        var plan = approved(new Scene());
        assertThat(plan.amount()).isEqualTo(PRICE);
        assertThat(plan.recipient()).isEqualTo(Scene.PAYEE);
        assertThat(plan.recipientKnown()).isTrue();
        assertThat(plan.network()).isEqualTo(Network.BASE);
        assertThat(plan.token()).isEqualTo(Network.BASE.dollar());
        assertThat(plan.life()).isEqualTo(Duration.ofMinutes(1));
        assertThat(plan.challenge().description()).isEqualTo("An image");
    }

    static Stream<Arguments> against() {
        return Stream.of(
                against(Refusal.AFTER_REDIRECT, s -> s.obstacles = Set.of(Obstacle.REDIRECTED)),
                against(
                        Refusal.LEDGER_CLOSED,
                        s ->
                                s.obstacles =
                                        Set.of(Obstacle.LEDGER_NOT_WRITABLE, Obstacle.DISK_FULL)),
                against(Refusal.DISK_FULL, s -> s.obstacles = Set.of(Obstacle.DISK_FULL)),
                against(
                        Refusal.EARLIER_UNKNOWN,
                        s -> s.obstacles = Set.of(Obstacle.EARLIER_UNKNOWN)),
                against(
                        Refusal.INSECURE_ADDRESS,
                        s -> s.url = URI.create("http://api.example.test/v1/image")),
                against(
                        Refusal.INSECURE_ADDRESS,
                        s -> s.url = URI.create("https://a@api.example.test/v1/image")),
                against(
                        Refusal.INSECURE_ADDRESS,
                        s -> s.url = URI.create("http://127.0.0.1/v1/image")),
                against(Refusal.FOREIGN_ORIGIN, s -> s.origins = Set.of()),
                against(
                        Refusal.FOREIGN_ORIGIN,
                        s -> s.origins = Set.of(URI.create("https://example.test"))),
                against(
                        Refusal.FOREIGN_ORIGIN,
                        s -> s.origins = Set.of(URI.create("https://api.example.test:8443"))),
                against(
                        Refusal.RESOURCE_MISMATCH,
                        s -> s.url = URI.create("https://api.example.test/v1/video")),
                against(Refusal.NETWORK_OTHER, s -> s.network = Network.BASE_SEPOLIA),
                against(Refusal.RECIPIENT_SELF, s -> s.payer = Scene.PAYEE),
                against(Refusal.WINDOW_TOO_LONG, s -> s.longest = Duration.ofSeconds(59)),
                against(Refusal.WALLET_LOCKED, s -> s.locked = true),
                against(Refusal.CLOCK_WRONG, s -> s.skew = Duration.ofSeconds(61)),
                against(Refusal.CLOCK_WRONG, s -> s.skew = Duration.ofSeconds(-61)),
                against(Refusal.PRICE_MOVED, s -> s.seen = Optional.of(LESS)),
                against(Refusal.OVER_CALL_CAP, s -> s.perCall = LESS),
                against(Refusal.OVER_DAY_CAP, s -> s.leftOfDay = LESS),
                against(Refusal.BALANCE_TOO_LOW, s -> s.balance = LESS),
                against(Refusal.BALANCE_TOO_LOW, s -> s.inFlight = MicroUsd.of(8_980_001)),
                against(Refusal.RECIPIENT_NEW, s -> s.known = Set.of()),
                against(
                        Refusal.RECIPIENT_NEW,
                        s -> {
                            s.known = Set.of(Scene.PAYER);
                            s.confirmed = Optional.of(Scene.PAYER);
                        }));
    }

    @ParameterizedTest
    @MethodSource("against")
    void isRefused(Refusal reason, Consumer<Scene> change) {
        var scene = new Scene();
        change.accept(scene);
        assertThat(scene.judge(CHALLENGE))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void theLastMicroDollarIsStillFine() {
        var scene = new Scene();
        scene.seen = Optional.of(PRICE);
        scene.perCall = PRICE;
        scene.leftOfDay = PRICE;
        scene.balance = PRICE.plus(PRICE);
        scene.inFlight = PRICE;
        scene.longest = Duration.ofMinutes(1);
        scene.skew = Duration.ofMinutes(-1);
        assertThat(approved(scene).amount()).isEqualTo(PRICE);
    }

    @Test
    void aNewRecipientPassesWhenAPersonConfirmedThisVeryOne() {
        var scene = new Scene();
        scene.known = Set.of();
        scene.confirmed = Optional.of(Scene.PAYEE);
        assertThat(approved(scene).recipientKnown()).isFalse();
    }

    @Test
    void thisComputersOwnServiceMayUsePlainHttpOnceAPersonChoseIt() {
        var scene = new Scene();
        scene.url = URI.create("http://127.0.0.1:4021/v1/image");
        scene.origins = Set.of(URI.create("http://127.0.0.1:4021/blockrun/api"));
        scene.loopback = true;
        var local = Answers.CHALLENGE.replace("https://api.example.test", "http://127.0.0.1:4021");
        assertThat(Answers.judge(Answers.inHeader(local), scene))
                .isInstanceOf(Decision.Approved.class);
    }

    @Test
    void theGapBetweenTheClocksIsReadFromTheAnswer() {
        var date = Map.of("Date", List.of("Sun, 15 Jun 2025 15:07:41 GMT"));
        var received = Scene.NOW.plusMillis(700);
        assertThat(Standing.skew(Answers.of(402, date, ""), received))
                .isEqualTo(Duration.ofSeconds(61));
        assertThat(Standing.skew(Answers.of(402, Map.of(), ""), received)).isZero();
        var nonsense = Map.of("Date", List.of("tomorrow"));
        assertThat(Standing.skew(Answers.of(402, nonsense, ""), received)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example.test/v1/image",
                "https://API.example.test:443/v1/image",
                "https://api.example.test/v1/image?size=2",
                "/v1/image",
                "/v1/image?size=2"
            })
    void theResourceMayBeSpeltAsServersDo(String resource) {
        assertThat(named(resource)).isInstanceOf(Decision.Approved.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.test/v1/image",
                "http://api.example.test/v1/image",
                "https://api.example.test:8443/v1/image",
                "https://x@api.example.test/v1/image",
                "https://api.example.test/v1/image/",
                "https://api.example.test/v1/other",
                "https://api.example.test/v1/image?size=3",
                "https://api.example.test/v1/image#a",
                "//evil.test/v1/image",
                "not an address",
                "data:text/plain,hi"
            })
    void anotherResourceIsRefused(String resource) {
        assertThat(named(resource))
                .isEqualTo(new Decision.Refused(Refusal.RESOURCE_MISMATCH, Optional.empty()));
    }

    private static Decision named(String resource) {
        var scene = new Scene();
        scene.url = URI.create("https://api.example.test/v1/image?size=2");
        return Answers.judge(
                Answers.inHeader(Answers.CHALLENGE.replace(Scene.URL.toString(), resource)), scene);
    }

    private static Plan approved(Scene scene) {
        return ((Decision.Approved) scene.judge(CHALLENGE)).plan();
    }

    private static Arguments against(Refusal reason, Consumer<Scene> change) {
        return Arguments.of(reason, change);
    }
}
