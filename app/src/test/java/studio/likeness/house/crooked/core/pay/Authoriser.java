package studio.likeness.house.crooked.core.pay;

/// Whom only the gate may ask.
public interface Authoriser {}
