@NullMarked
package studio.likeness.os.clock;

import org.jspecify.annotations.NullMarked;
