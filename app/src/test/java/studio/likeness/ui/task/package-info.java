/// Threads and the way back.
@NullMarked
package studio.likeness.ui.task;

import org.jspecify.annotations.NullMarked;
