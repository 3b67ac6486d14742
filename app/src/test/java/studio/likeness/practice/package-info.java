/// Judges the practice services over real HTTP, line by line of the contracts they stand in for.
@NullMarked
package studio.likeness.practice;

import org.jspecify.annotations.NullMarked;
