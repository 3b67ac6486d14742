@NullMarked
package studio.likeness.house.crooked.ui.control;

import org.jspecify.annotations.NullMarked;
