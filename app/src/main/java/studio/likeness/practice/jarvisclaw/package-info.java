/// JarvisClaw, which resells BlockRun: a key whose account pays, or a wallet that pays for itself.
/// Money moves when an order is taken, not when the clip is ready. Its traps are kept: an unknown
/// job is for ever in progress, and `duration` is a name nobody reads.
@NullMarked
package studio.likeness.practice.jarvisclaw;

import org.jspecify.annotations.NullMarked;
