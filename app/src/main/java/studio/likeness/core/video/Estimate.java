package studio.likeness.core.video;

import studio.likeness.core.money.MicroUsd;

/// What a shot is likely to cost.
///
/// @param live true when it was worked out from today's catalogue, false from the data file
public record Estimate(MicroUsd amount, boolean live) {}
