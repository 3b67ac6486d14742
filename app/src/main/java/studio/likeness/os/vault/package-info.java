/// The wallet's files on disk: one for each key, readable by their owner only, never written over.
@NullMarked
package studio.likeness.os.vault;

import org.jspecify.annotations.NullMarked;
