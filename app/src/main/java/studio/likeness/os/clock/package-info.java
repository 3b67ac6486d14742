/// Time and chance of this computer, behind the core's ports.
@NullMarked
package studio.likeness.os.clock;

import org.jspecify.annotations.NullMarked;
