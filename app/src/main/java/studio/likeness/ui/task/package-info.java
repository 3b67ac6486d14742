/// The only room of the user interface with threads and `runLater`: work goes out here and comes
/// back here.
@NullMarked
package studio.likeness.ui.task;

import org.jspecify.annotations.NullMarked;
