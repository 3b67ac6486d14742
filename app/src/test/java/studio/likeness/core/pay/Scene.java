package studio.likeness.core.pay;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;

/// Circumstances in which an ordinary offer is approved, and small changes to them.
final class Scene {
    static final Instant NOW = Instant.ofEpochSecond(1_750_000_000);
    static final URI URL = URI.create("https://api.example.test/v1/image");
    static final Address PAYEE = address("0x209693Bc6afc0C5328bA36FaF03C514EF312287C");
    static final Address PAYER = address("0xABa31766D5979F71414Fd5F2CB4f17C0BA06f609");
    static final MicroUsd DOLLAR = MicroUsd.of(1_000_000);

    URI url = URL;
    Set<URI> origins = Set.of(URI.create("https://api.example.test"));
    boolean loopback;
    Network network = Network.BASE;
    Optional<MicroUsd> seen = Optional.empty();
    MicroUsd perCall = DOLLAR;
    MicroUsd leftOfDay = MicroUsd.of(5_000_000);
    Duration longest = Duration.ofMinutes(10);
    Address payer = PAYER;
    boolean locked;
    MicroUsd balance = MicroUsd.of(9_000_000);
    MicroUsd inFlight = MicroUsd.ZERO;
    Set<Address> known = Set.of(PAYEE);
    Optional<Address> confirmed = Optional.empty();
    Instant now = NOW;
    Duration skew = Duration.ZERO;
    Set<Obstacle> obstacles = Set.of();
    Optional<Purchase> purchase = Optional.empty();

    Circumstances circumstances() {
        return new Circumstances(
                new Asked("example", url, origins, loopback),
                network,
                new Allowance(seen, perCall, leftOfDay, longest),
                new Account(payer, locked, balance, inFlight),
                new Recipients(known, confirmed),
                new Standing(now, skew, obstacles, purchase));
    }

    Decision judge(Challenge challenge) {
        return Gate.judge(challenge, circumstances());
    }

    /// As after the intent's line in the ledger.
    Purchase draw(Plan plan, Nonce nonce) {
        var drawn = Purchase.draw("p-1", plan.terms(), nonce);
        purchase = Optional.of(drawn);
        inFlight = drawn.reserved();
        return drawn;
    }

    static Address address(String text) {
        return switch (Address.received(text)) {
            case Outcome.Done<Address>(var address) -> address;
            case Outcome.Failed<Address>(var problem) ->
                    throw new IllegalArgumentException(problem.toString());
        };
    }
}
