/// Loading a layout.
@NullMarked
package studio.likeness.ui.view;

import org.jspecify.annotations.NullMarked;
