/// Files as they come: their heads read, their places understood.
@NullMarked
package studio.likeness.practice.picture;

import org.jspecify.annotations.NullMarked;
