package studio.likeness.service.anyfast;

import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.KeyCheck;
import studio.likeness.core.service.KeyStanding;
import studio.likeness.service.Line;
import studio.likeness.service.Meaning;
import studio.likeness.service.Stake;

/// The list of models is the one free call that a wrong key cannot make. There is none for what an
/// account has left.
record AnyFastKey(Line line) implements KeyCheck {
    @Override
    public Outcome<KeyStanding> check() throws InterruptedException {
        return line.askWithKey(line.get("/v1/models"), c -> Meaning.of(line.id(), c, Stake.NOTHING))
                .map(_ -> KeyStanding.UNKNOWN_BALANCE);
    }
}
