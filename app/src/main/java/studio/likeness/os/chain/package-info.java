/// Reads a payment network through web3j, over the studio's own wire and no other way. Several
/// nodes are asked in turn; what one says is taken apart strictly, because it is a stranger's word.
@NullMarked
package studio.likeness.os.chain;

import org.jspecify.annotations.NullMarked;
