/// The composition root: builds every object by constructor, closes them in reverse.
@NullMarked
package studio.likeness.boot;

import org.jspecify.annotations.NullMarked;
