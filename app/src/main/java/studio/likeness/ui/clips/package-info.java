/// What was made, kept and can be played again.
@NullMarked
package studio.likeness.ui.clips;

import org.jspecify.annotations.NullMarked;
