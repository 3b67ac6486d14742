/// Tests of keys, words, addresses and wallet files, against files and figures of other wallets.
@NullMarked
package studio.likeness.core.wallet;

import org.jspecify.annotations.NullMarked;
