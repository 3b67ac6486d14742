@NullMarked
package studio.likeness.ui.control;

import org.jspecify.annotations.NullMarked;
