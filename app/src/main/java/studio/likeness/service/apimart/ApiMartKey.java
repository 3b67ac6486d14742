package studio.likeness.service.apimart;

import java.util.Optional;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem.KeyRefused;
import studio.likeness.core.service.KeyCheck;
import studio.likeness.core.service.KeyStanding;
import studio.likeness.service.Complaint;
import studio.likeness.service.Line;
import studio.likeness.service.Meaning;
import studio.likeness.service.Said;
import studio.likeness.service.Stake;

/// What a key has left. A refusal may come with status 200.
record ApiMartKey(Line line) implements KeyCheck {
    private static final String LEFT = "remain_balance";

    @Override
    public Outcome<KeyStanding> check() throws InterruptedException {
        return line.askWithKey(line.get("/v1/balance"), this::meaning)
                .map(said -> standing(said.at("data").isObject() ? said.at("data") : said));
    }

    private Problem meaning(Complaint complaint) {
        return complaint.status() == 0 && complaint.mentions("key", "token", "auth")
                ? new KeyRefused(line.title())
                : Meaning.of(line.id(), complaint, Stake.NOTHING);
    }

    private static KeyStanding standing(Said said) {
        return said.isTrue("unlimited_quota")
                ? new KeyStanding(Optional.empty(), "", true)
                : new KeyStanding(said.dollars(LEFT), said.text(LEFT).orElse(""), false);
    }
}
