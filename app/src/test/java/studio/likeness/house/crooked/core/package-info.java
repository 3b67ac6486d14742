@NullMarked
package studio.likeness.house.crooked.core;

import org.jspecify.annotations.NullMarked;
