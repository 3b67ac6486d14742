package studio.likeness.service.jarvisclaw;

import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.KeyCheck;
import studio.likeness.core.service.KeyStanding;
import studio.likeness.service.Line;
import studio.likeness.service.Meaning;
import studio.likeness.service.Said;
import studio.likeness.service.Stake;

/// What the wallets behind a key hold together.
record JarvisClawKey(Line line) implements KeyCheck {
    private static final String[] LEFT = {"balance_usd", "total_usd", "data.balance_usd"};

    @Override
    public Outcome<KeyStanding> check() throws InterruptedException {
        return line.askWithKey(
                        line.get("/v1/wallet/balance"),
                        c -> Meaning.of(line.id(), c, Stake.NOTHING))
                .map(JarvisClawKey::standing);
    }

    private static KeyStanding standing(Said said) {
        return new KeyStanding(said.dollars(LEFT), said.text(LEFT).orElse(""), false);
    }
}
