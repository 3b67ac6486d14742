/// The judge of x402 payments, for both versions of the protocol: it writes challenges, reads what
/// comes back as strictly as the facilitators do, holds a nonce for one purchase and settles on the
/// practice chain. Services differ only in the words of a refusal, their [Dialect].
@NullMarked
package studio.likeness.practice.pay;

import org.jspecify.annotations.NullMarked;
