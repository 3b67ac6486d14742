/// A test kit that looks at a screen the way a careful tester does: reads every text, presses Tab
/// to the end, and says what a person would stumble over.
@NullMarked
package studio.likeness.ui.walk;

import org.jspecify.annotations.NullMarked;
