@NullMarked
package studio.likeness.ui.codes;

import org.jspecify.annotations.NullMarked;
