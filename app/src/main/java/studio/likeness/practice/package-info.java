/// The stand-in services, embedded on loopback or running alone: written only from the public
/// contracts, so that they judge our own client from outside. No other room of ours is used here.
@NullMarked
package studio.likeness.practice;

import org.jspecify.annotations.NullMarked;
