/// Pictures on disk that hold codes for a camera. They come from strangers' cards and folders, so
/// size is asked before anything is decoded.
@NullMarked
package studio.likeness.os.picture;

import org.jspecify.annotations.NullMarked;
