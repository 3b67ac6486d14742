@NullMarked
package studio.likeness.core.pay;

import org.jspecify.annotations.NullMarked;
