/// Practice or live: two folders, two wallets, two chains, never mixed.
@NullMarked
package studio.likeness.core.mode;

import org.jspecify.annotations.NullMarked;
