/// Values that cannot print themselves.
@NullMarked
package studio.likeness.core.secret;

import org.jspecify.annotations.NullMarked;
