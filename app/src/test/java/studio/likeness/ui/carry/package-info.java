@NullMarked
package studio.likeness.ui.carry;

import org.jspecify.annotations.NullMarked;
