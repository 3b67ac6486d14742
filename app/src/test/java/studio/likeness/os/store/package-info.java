@NullMarked
package studio.likeness.os.store;

import org.jspecify.annotations.NullMarked;
