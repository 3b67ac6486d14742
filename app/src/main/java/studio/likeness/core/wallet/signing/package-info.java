/// Where signatures are made, from typed fields: EIP-3009's TransferWithAuthorization, which only
/// the gate of `core.pay` may reach, and the fixed sentence of a consent receipt, by a signer that
/// knows nothing of payments. No network, no files, no log.
@NullMarked
package studio.likeness.core.wallet.signing;

import org.jspecify.annotations.NullMarked;
