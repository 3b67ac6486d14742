@NullMarked
package studio.likeness.core.secret;

import org.jspecify.annotations.NullMarked;
