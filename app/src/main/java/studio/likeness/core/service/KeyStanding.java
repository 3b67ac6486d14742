package studio.likeness.core.service;

import java.util.Optional;
import studio.likeness.core.money.MicroUsd;

/// The service takes the key.
///
/// @param left what its account has left in dollars, when the service says so
/// @param told the figure as the service writes it, empty for none: its unit may be another
/// @param unlimited true when there is no end to it
public record KeyStanding(Optional<MicroUsd> left, String told, boolean unlimited) {
    public static final KeyStanding UNKNOWN_BALANCE = new KeyStanding(Optional.empty(), "", false);
}
