package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Ten thousand challenges by chance, honest and hostile fields mixed. Whatever is approved would
/// be signed exactly as it is shown, and inside every cap.
class RandomChallengesTest {
    private static final int CHALLENGES = 10_000;
    private static final Set<Address> KNOWN =
            Set.of(Scene.PAYEE, Scene.address("0xD833b3c6c19e3eA4E2091fDd63d5e56780A69796"));

    private static final TestKey KEY = new TestKey();

    private final Random random = new Random(402);
    private final List<String> hostile =
            Offers.lines("hostile-offers.txt").stream()
                    .map(line -> line.split(" \\| ", 3))
                    .filter(parts -> parts[1].equals("2"))
                    .map(parts -> parts[2])
                    .toList();

    @Test
    void whatWouldBeSignedIsWhatIsShownAndInsideTheCaps() {
        var approved = 0;
        for (var i = 0; i < CHALLENGES; i++) {
            var offers = offers();
            var scene = scene();
            var answer =
                    Answers.inHeader(
                            Answers.CHALLENGE.replace(Answers.OFFER, String.join(",", offers)));
            if (Answers.judge(answer, scene) instanceof Decision.Approved(var plan)) {
                approved++;
                assertInsideTheCaps(plan, scene);
                assertSignedAsShown(plan, scene, offers);
            }
        }
        assertThat(approved).isBetween(CHALLENGES / 10, CHALLENGES * 9 / 10);
    }

    private static void assertInsideTheCaps(Plan plan, Scene scene) {
        var amount = plan.amount();
        assertThat(amount.isZero()).isFalse();
        assertThat(amount.exceeds(scene.perCall)).isFalse();
        assertThat(amount.exceeds(scene.leftOfDay)).isFalse();
        assertThat(amount.plus(scene.inFlight).exceeds(scene.balance)).isFalse();
        assertThat(scene.seen.filter(amount::exceeds)).isEmpty();
        assertThat(KNOWN).contains(plan.recipient());
        assertThat(plan.life()).isLessThanOrEqualTo(scene.longest);
    }

    private void assertSignedAsShown(Plan plan, Scene scene, List<String> offers) {
        var nonce = Transfers.nonce(random.nextInt(256));
        var purchase = scene.draw(plan, nonce);
        var seen = new ArrayList<TransferAuthorization>();
        var gate =
                new Gate(
                        transfer -> {
                            seen.add(transfer);
                            return KEY.sign(transfer);
                        });
        var signed = (Signing.Signed) gate.sign(plan, scene.circumstances(), purchase);

        var shown = plan.transfer(nonce);
        assertThat(seen).containsExactly(shown);
        assertThat(signed.transfer().digest()).isEqualTo(shown.digest());
        var sent =
                JsonMapper.shared()
                        .readTree(Base64Text.read(signed.header().value()).orElseThrow());
        assertSaysTheSame(sent.path("payload").path("authorization"), plan, shown);
        var text = Base64Text.read(signed.header().value()).orElseThrow();
        assertThat(offers).anyMatch(offer -> text.contains("\"accepted\":" + offer + ","));
        assertThat(sent.path("accepted").path("amount").stringValue())
                .isEqualTo(Long.toString(plan.amount().micros()));
    }

    private static void assertSaysTheSame(JsonNode sent, Plan plan, TransferAuthorization shown) {
        assertThat(sent.path("from").stringValue()).isEqualTo(KEY.address().toString());
        assertThat(sent.path("to").stringValue()).isEqualTo(plan.recipient().toString());
        assertThat(MicroUsd.ofMicros(sent.path("value").stringValue())).contains(plan.amount());
        assertThat(sent.path("validBefore").stringValue())
                .isEqualTo(shown.window().before().toString());
        assertThat(sent.path("nonce").stringValue()).isEqualTo(shown.nonce().toString());
    }

    private List<String> offers() {
        var offers = new ArrayList<String>();
        for (var count = 1 + random.nextInt(5); count > 0; count--) {
            var offer = Offers.ordinary();
            Offers.changed(offer, "amount=\"" + random.nextInt(1_500_000) + "\"");
            Offers.changed(offer, "maxTimeoutSeconds=" + (1 + random.nextInt(700)));
            Offers.changed(offer, "payTo=\"" + payee() + "\"");
            if (random.nextInt(3) == 0) {
                Offers.changed(offer, hostile.get(random.nextInt(hostile.size())));
            }
            if (random.nextInt(4) == 0) {
                Offers.changed(offer, "note=[1.50,{\"é\":\"\\u0001\"}]");
            }
            offers.add(offer.toString());
        }
        return offers;
    }

    private Object payee() {
        return random.nextInt(5) == 0 ? Scene.PAYER : List.copyOf(KNOWN).get(random.nextInt(2));
    }

    private Scene scene() {
        var scene = new Scene();
        scene.payer = KEY.address();
        scene.known = KNOWN;
        scene.perCall = MicroUsd.of(random.nextInt(1_500_000));
        scene.leftOfDay = MicroUsd.of(random.nextInt(3_000_000));
        scene.balance = MicroUsd.of(random.nextInt(3_000_000));
        scene.now = Scene.NOW.plusSeconds(random.nextInt(1_000_000));
        if (random.nextBoolean()) {
            scene.seen = Optional.of(MicroUsd.of(random.nextInt(2_000_000)));
        }
        return scene;
    }
}
