/// Checks of the playground, over services and money played by hand.
@NullMarked
package studio.likeness.ui.playground;

import org.jspecify.annotations.NullMarked;
