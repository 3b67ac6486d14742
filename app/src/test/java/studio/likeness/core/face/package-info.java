@NullMarked
package studio.likeness.core.face;

import org.jspecify.annotations.NullMarked;
