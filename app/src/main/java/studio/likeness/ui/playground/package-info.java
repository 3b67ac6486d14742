/// Where an enrolled face gets a prompt and becomes a clip.
@NullMarked
package studio.likeness.ui.playground;

import org.jspecify.annotations.NullMarked;
