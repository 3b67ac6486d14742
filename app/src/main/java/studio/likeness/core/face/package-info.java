/// Faces: who consented to what, the way from a code on the screen to an enrolled face, and what a
/// service has to offer for it.
@NullMarked
package studio.likeness.core.face;

import org.jspecify.annotations.NullMarked;
