@NullMarked
package studio.likeness.core.pay.till;

import org.jspecify.annotations.NullMarked;
