/// From a service's demand for money to a signed payment: the challenge is read once into a value
/// that never changes, one gate checks that value, shows it and has it signed, and a purchase keeps
/// the one nonce it may be paid with. Everything here is pure; who writes to disk and sends is told
/// what to write and send.
@NullMarked
package studio.likeness.core.pay;

import org.jspecify.annotations.NullMarked;
