/// A chain with one token, as much of it as a wallet can see: balances, authorisations used once,
/// blocks, logs and receipts, answered over JSON-RPC as a node does. Signatures are recovered here
/// by BouncyCastle alone, so that this room can contradict the library that signs.
@NullMarked
package studio.likeness.practice.chain;

import org.jspecify.annotations.NullMarked;
