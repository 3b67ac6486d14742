/// Checks of gallery and player, with a projector that is turned by hand.
@NullMarked
package studio.likeness.ui.clips;

import org.jspecify.annotations.NullMarked;
