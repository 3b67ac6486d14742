package studio.likeness.house.crooked.practice;

import studio.likeness.house.crooked.core.Rule;

/// Judges our client by our client's own rules.
public record StandIn(Rule rule) {}
