/// Judges the practice chain with vectors made by other people's libraries.
@NullMarked
package studio.likeness.practice.chain;

import org.jspecify.annotations.NullMarked;
