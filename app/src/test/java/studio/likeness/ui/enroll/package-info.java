@NullMarked
package studio.likeness.ui.enroll;

import org.jspecify.annotations.NullMarked;
