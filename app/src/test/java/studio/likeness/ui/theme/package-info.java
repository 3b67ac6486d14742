@NullMarked
package studio.likeness.ui.theme;

import org.jspecify.annotations.NullMarked;
