/// Tests of digests and signatures, against those of viem, ethers and web3j.
@NullMarked
package studio.likeness.core.wallet.signing;

import org.jspecify.annotations.NullMarked;
