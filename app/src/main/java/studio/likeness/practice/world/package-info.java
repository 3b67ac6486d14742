/// What all practice services share: the clock, the faults somebody asked for, the record of what
/// happened, seeded ids, media with an expiry, liveness sessions, faces and the queue of videos.
@NullMarked
package studio.likeness.practice.world;

import org.jspecify.annotations.NullMarked;
