/// Holds what the practice services have in common.
@NullMarked
package studio.likeness.practice.world;

import org.jspecify.annotations.NullMarked;
