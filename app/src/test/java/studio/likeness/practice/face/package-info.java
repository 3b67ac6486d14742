/// Tests of face groups and their links.
@NullMarked
package studio.likeness.practice.face;

import org.jspecify.annotations.NullMarked;
