/// One studio per data folder: a lock that dies with its holder, and a way for a second start to
/// ask the first for its window. Both are files and nothing else, because the offline signer must
/// not open a socket, not even a local one.
@NullMarked
package studio.likeness.os.instance;

import org.jspecify.annotations.NullMarked;
