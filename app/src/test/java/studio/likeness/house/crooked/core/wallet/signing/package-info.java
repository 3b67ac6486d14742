@NullMarked
package studio.likeness.house.crooked.core.wallet.signing;

import org.jspecify.annotations.NullMarked;
