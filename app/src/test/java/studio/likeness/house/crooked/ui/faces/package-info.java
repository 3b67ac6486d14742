@NullMarked
package studio.likeness.house.crooked.ui.faces;

import org.jspecify.annotations.NullMarked;
