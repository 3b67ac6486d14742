@NullMarked
package studio.likeness.house.crooked.practice;

import org.jspecify.annotations.NullMarked;
