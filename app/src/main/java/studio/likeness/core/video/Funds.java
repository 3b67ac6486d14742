package studio.likeness.core.video;

import studio.likeness.core.money.MicroUsd;

/// What may be paid at one service without a limit or the balance being in the way.
///
/// @param left of the limit of 24 hours
/// @param free in the account, beside what is in flight
/// @param walks each payment is carried to its key by a person
public record Funds(MicroUsd left, MicroUsd free, boolean walks) {}
