/// Keys, balance and limits: what pays, and how much it may.
@NullMarked
package studio.likeness.ui.wallet;

import org.jspecify.annotations.NullMarked;
