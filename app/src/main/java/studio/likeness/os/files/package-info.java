/// Folders and files on this computer's disk: ours alone, written whole or not at all, so that
/// neither another user nor a cut of power finds half of anything.
@NullMarked
package studio.likeness.os.files;

import org.jspecify.annotations.NullMarked;
