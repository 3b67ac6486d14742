/// Holds the stand-in to its reference, section by section, over real HTTP.
@NullMarked
package studio.likeness.practice.blockrun;

import org.jspecify.annotations.NullMarked;
