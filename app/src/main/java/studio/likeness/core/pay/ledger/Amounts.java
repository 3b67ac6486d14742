package studio.likeness.core.pay.ledger;

import java.util.Optional;
import studio.likeness.core.money.MicroUsd;

/// The same purchase at four moments, never mixed up: what it was thought to cost, what the service
/// asked for, what was signed, and what was taken.
public record Amounts(
        Optional<MicroUsd> estimate,
        Optional<MicroUsd> quoted,
        Optional<MicroUsd> signed,
        Optional<MicroUsd> settled) {}
