@NullMarked
package studio.likeness.house.crooked.os;

import org.jspecify.annotations.NullMarked;
