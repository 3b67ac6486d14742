/// Where an enrolled face gets a prompt and becomes a clip: the composer with the price of exactly
/// this clip, and the truth about every job beside it.
@NullMarked
package studio.likeness.ui.playground;

import org.jspecify.annotations.NullMarked;
