@NullMarked
package studio.likeness;

import org.jspecify.annotations.NullMarked;
