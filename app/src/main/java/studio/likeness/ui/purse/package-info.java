/// The wallet as every screen sees it: who pays, whether it can sign, what it has. One object that
/// outlives screens and changes of mode; the header's badges, the wallet's own screen and the
/// review of a payment all look at it.
@NullMarked
package studio.likeness.ui.purse;

import org.jspecify.annotations.NullMarked;
