/// People who agreed and characters that were made: who may play in a clip.
@NullMarked
package studio.likeness.ui.faces;

import org.jspecify.annotations.NullMarked;
