/// What was made, kept and can be played again: a gallery that does not care how many there are, a
/// player, two takes side by side, and the ways back into the playground.
@NullMarked
package studio.likeness.ui.clips;

import org.jspecify.annotations.NullMarked;
