/// Checks of jobs, shots and prompts, with a service that is played by hand.
@NullMarked
package studio.likeness.core.video;

import org.jspecify.annotations.NullMarked;
