/// Where signatures are made: one type of message, EIP-3009's TransferWithAuthorization, from typed
/// fields. No network, no files, no log; only the gate of `core.pay` may reach a signer.
@NullMarked
package studio.likeness.core.wallet.signing;

import org.jspecify.annotations.NullMarked;
