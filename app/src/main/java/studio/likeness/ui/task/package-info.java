/// Threads and the way back to the FX thread: the only room of the interface that has any.
@NullMarked
package studio.likeness.ui.task;

import org.jspecify.annotations.NullMarked;
