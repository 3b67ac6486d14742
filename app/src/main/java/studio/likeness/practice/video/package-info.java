/// Makes the clips of the practice services: a real MP4 for every accepted job, drawn from the
/// portrait and the words of the job, so that a newcomer holds something to play, save and reuse.
/// The same order gives the same bytes on the same computer.
@NullMarked
package studio.likeness.practice.video;

import org.jspecify.annotations.NullMarked;
