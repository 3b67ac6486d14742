package studio.likeness.ui.signer;

import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.PublicKey;

/// Whether this computer can sign. Exactly one of these holds at any time.
public sealed interface KeyState {
    /// The vault was not read yet.
    record Unread() implements KeyState {}

    record None() implements KeyState {}

    record Locked(Address address) implements KeyState {}

    /// The password is being tried.
    record Opening(Address address) implements KeyState {}

    record Open(PublicKey key) implements KeyState {}
}
