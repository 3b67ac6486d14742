/// Holds the drawn portraits and their markers.
@NullMarked
package studio.likeness.practice.portrait;

import org.jspecify.annotations.NullMarked;
