/// Videos: what a model can make of which faces, one shot as a person composes it, and the way of a
/// job from the first price to the saved clip.
@NullMarked
package studio.likeness.core.video;

import org.jspecify.annotations.NullMarked;
