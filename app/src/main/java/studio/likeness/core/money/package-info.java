/// Amounts of dollars as whole millionths, the unit that the token counts in. No fraction of binary
/// floating point comes near them.
@NullMarked
package studio.likeness.core.money;

import org.jspecify.annotations.NullMarked;
