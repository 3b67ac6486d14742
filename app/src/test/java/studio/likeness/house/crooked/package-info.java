@NullMarked
package studio.likeness.house.crooked;

import org.jspecify.annotations.NullMarked;
