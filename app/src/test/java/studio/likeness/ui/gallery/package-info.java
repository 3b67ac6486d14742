/// Pictures of every control and type style, made to be looked at.
@NullMarked
package studio.likeness.ui.gallery;

import org.jspecify.annotations.NullMarked;
