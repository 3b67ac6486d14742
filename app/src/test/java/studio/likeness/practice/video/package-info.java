/// Holds the rendered clips: that they are videos, the right ones, and cheap.
@NullMarked
package studio.likeness.practice.video;

import org.jspecify.annotations.NullMarked;
