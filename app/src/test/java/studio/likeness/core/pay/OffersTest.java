package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.port.wire.Answer;

/// One hostile offer a row, none approved; one honest offer a row, all approved.
class OffersTest {
    static List<String> hostile() {
        return Offers.lines("hostile-offers.txt");
    }

    static List<String> honest() {
        return Offers.lines("honest-offers.txt");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileOfferIsRefusedForItsOwnReason(String line) {
        var parts = line.split(" \\| ", 3);
        var decision = Answers.judge(Offers.answer(parts[1], parts[2]), new Scene());
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo(parts[0]));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void anHonestOfferIsApproved(String line) {
        var parts = line.split(" \\| ", 2);
        assertThat(Answers.judge(Offers.answer(parts[0], parts[1]), new Scene()))
                .isInstanceOf(Decision.Approved.class);
    }

    /// Sixteen at a time, all hostile ones in turn around the honest one.
    @Test
    void anHonestOfferIsFoundAmongHostileOnes() {
        var others =
                hostile().stream()
                        .map(line -> line.split(" \\| ", 3))
                        .filter(parts -> parts[1].equals("2"))
                        .map(parts -> Offers.changed(Offers.ordinary(), parts[2]).toString())
                        .toList();
        for (var start = 0; start + 15 <= others.size(); start++) {
            var offers =
                    others.subList(start, start + 15).stream().collect(Collectors.joining(","));
            assertThat(Answers.judge(among(offers + "," + Answers.OFFER), new Scene()))
                    .isInstanceOf(Decision.Approved.class);
            var alone = Answers.judge(among(offers), new Scene());
            assertThat(alone).isInstanceOf(Decision.Refused.class);
        }
    }

    @Test
    void ofSeveralThatFitTheCheapestIsTaken() {
        var dearer = Offers.changed(Offers.ordinary(), "amount=\"30000\"");
        var cheaper = Offers.changed(Offers.ordinary(), "amount=\"10000\"");
        var decision =
                Answers.judge(among(dearer + "," + Answers.OFFER + "," + cheaper), new Scene());
        assertThat(((Decision.Approved) decision).plan().amount().micros()).isEqualTo(10_000);
    }

    @Test
    void ofSeveralRefusedTheOneThatCameFarthestNamesTheReason() {
        var solana =
                "{\"scheme\":\"exact\",\"network\":\"solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp\"}";
        var dear = Offers.changed(Offers.ordinary(), "amount=\"1000001\"");
        var decision = Answers.judge(among(dear + "," + solana), new Scene());
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(Refusal.OVER_CALL_CAP);
                            assertThat(refused.about().map(Offer::payTo))
                                    .isEqualTo(Optional.of(Scene.PAYEE));
                        });
    }

    @Test
    void codesAreStableAndDistinct() {
        assertThat(Arrays.stream(Refusal.values()).map(Refusal::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Refusal.OVER_DAY_CAP.message().key()).isEqualTo("refusal.over-day-cap");
    }

    private static Answer among(String offers) {
        return Answers.inHeader(Answers.CHALLENGE.replace(Answers.OFFER, offers));
    }
}
