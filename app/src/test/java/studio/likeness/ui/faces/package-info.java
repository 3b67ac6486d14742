@NullMarked
package studio.likeness.ui.faces;

import org.jspecify.annotations.NullMarked;
