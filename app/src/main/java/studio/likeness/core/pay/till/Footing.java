package studio.likeness.core.pay.till;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Account;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.Obstacle;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.pay.ledger.Position;

/// How things stand for a payment: what a screen shows beside the price, and the gate judges by.
///
/// @param balanceAt when the balance was read
/// @param block the newest one then
/// @param obstacles found on this computer
public record Footing(
        Network network,
        Account account,
        Instant balanceAt,
        long block,
        Policy policy,
        Position position,
        Set<Obstacle> obstacles) {
    public Footing {
        obstacles = Set.copyOf(obstacles);
    }

    /// What the 24-hour cap has left before this payment.
    public MicroUsd leftOfDay() {
        return policy.caps().perDay().less(position.ofService());
    }

    /// The same with the ledger's latest word.
    Footing at(Position now) {
        var measured =
                new Account(account.address(), account.locked(), account.balance(), now.inFlight());
        return new Footing(network, measured, balanceAt, block, policy, now, obstacles);
    }

    Optional<Obstacle> earlier() {
        return position.earlier().map(_ -> Obstacle.EARLIER_UNKNOWN);
    }
}
