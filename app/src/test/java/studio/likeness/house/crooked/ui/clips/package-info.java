@NullMarked
package studio.likeness.house.crooked.ui.clips;

import org.jspecify.annotations.NullMarked;
