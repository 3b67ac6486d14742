@NullMarked
package studio.likeness.house.crooked.core.pay;

import org.jspecify.annotations.NullMarked;
