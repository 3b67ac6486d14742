/// The window's frame: six places, the badges, what lies over them. It shows screens and knows none
/// of them.
@NullMarked
package studio.likeness.ui.shell;

import org.jspecify.annotations.NullMarked;
