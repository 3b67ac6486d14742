@NullMarked
package studio.likeness.os.receipt;

import org.jspecify.annotations.NullMarked;
