@NullMarked
package studio.likeness.core.money;

import org.jspecify.annotations.NullMarked;
