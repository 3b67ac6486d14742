/// Messages as data.
@NullMarked
package studio.likeness.core.text;

import org.jspecify.annotations.NullMarked;
