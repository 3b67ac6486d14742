/// BlockRun: faces enrolled by a phone check, and Seedance clips, both paid by x402 and by nothing
/// else. Paths, envelopes and traps are those of its documents; where they are silent the kinder
/// reading is taken and said so.
@NullMarked
package studio.likeness.practice.blockrun;

import org.jspecify.annotations.NullMarked;
