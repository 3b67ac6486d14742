/// What is left after a process was killed in the middle of writing.
@NullMarked
package studio.likeness.os.kill;

import org.jspecify.annotations.NullMarked;
