/// Holds the coded stream against an independent decoder.
@NullMarked
package studio.likeness.practice.video.h264;

import org.jspecify.annotations.NullMarked;
