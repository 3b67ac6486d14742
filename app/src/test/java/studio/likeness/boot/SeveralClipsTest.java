package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.problem.Money;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.world.FaultKind;

/// One yes to three clips, through the window: what is signed without a person, and what is not.
class SeveralClipsTest extends ClipCase {

    @BeforeEach
    void plan() throws InterruptedException {
        studio.with(character(), "Ada");
        studio.compose(ServiceId.BLOCKRUN, "Ada", "She waves.");
        studio.hand().press("play-several");
        studio.choose("play-batch-kind", "Prompts");
        studio.hand().type("play-batch-prompts", "Rain.\nSnow.\nWind.");
        studio.tasks.until("prices", () -> !studio.hand().isOff("play-batch-order"));
    }

    @Test
    void eachIsSettledOnceAndTheRecipientIsComparedOnce() {
        order();
        studio.tasks.until("three clips", () -> studio.video().saved().clips().size() == 3);
        assertThat(studio.reviewed).hasSize(1);
        var first = studio.reviewed.getFirst();
        assertThat(first.newcomer()).as("nobody was paid there before").isPresent();
        assertThat(first.wish().together().count()).isEqualTo(3);
        assertThat(entries()).hasSize(3).allMatch(entry -> entry.money() == Money.CHARGED);
        assertThat(entries()).allMatch(entry -> entry.progress().signings() == 1);
        assertThat(first.total()).contains(settled());
        assertThat(studio.troubles).isEmpty();
    }

    @Test
    void aPriceThatMovedUpSinceIsNotSignedUnasked() {
        studio.ground.ask(FaultKind.PRICE_CHANGED, "");
        order();
        studio.tasks.until("one clip", () -> studio.video().saved().clips().size() == 1);
        assertThat(studio.reviewed).as("the first was shown as it is").hasSize(1);
        assertThat(entries()).hasSize(1).allMatch(entry -> entry.money() == Money.CHARGED);
    }

    @Test
    void nothingIsSignedBeyondTheLimitInTheMiddle() {
        var price = one();
        studio.allow(
                ServiceId.BLOCKRUN, new Policy(new Caps(price, price.plus(price)), MicroUsd.ZERO));
        order();
        studio.tasks.until("two clips", () -> studio.video().saved().clips().size() == 2);
        assertThat(entries()).hasSize(2).allMatch(entry -> entry.money() == Money.CHARGED);
        assertThat(settled()).isEqualTo(price.plus(price));
    }

    @Test
    void moreThanTheLimitHasLeftIsNotOffered() {
        var price = one();
        studio.allow(
                ServiceId.BLOCKRUN, new Policy(new Caps(price, price.plus(price)), MicroUsd.ZERO));
        studio.hand().type("play-batch-prompts", "Rain.\nSnow.\nFog.");
        studio.tasks.until(
                "a word", () -> studio.hand().text("play-batch-note").startsWith("More than"));
        assertThat(studio.hand().isOff("play-batch-order")).isTrue();
        assertThat(entries()).isEmpty();
    }

    private void order() {
        studio.hand().press("play-batch-order");
        studio.tasks.settle();
    }

    private MicroUsd one() {
        var shown = studio.hand().text("play-quote").replaceAll("[^0-9.]", "");
        return MicroUsd.of(new BigDecimal(shown).movePointRight(6).longValueExact());
    }

    private MicroUsd settled() {
        return entries().stream()
                .map(entry -> entry.amounts().settled().orElseThrow())
                .reduce(MicroUsd.ZERO, MicroUsd::plus);
    }
}
