@NullMarked
package studio.likeness.core.face.receipt;

import org.jspecify.annotations.NullMarked;
