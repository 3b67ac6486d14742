/// People who do not exist, drawn by our own code, so that practice needs no picture of anyone. The
/// pictures are made when first asked for and carry a marker that tells the practice services how
/// many faces to see in them.
@NullMarked
package studio.likeness.practice.portrait;

import org.jspecify.annotations.NullMarked;
