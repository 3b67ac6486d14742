/// Jobs and clips on this computer: the rows that remember them, the files themselves, how one is
/// brought home over a bad line, and the note that lies beside each.
@NullMarked
package studio.likeness.os.clip;

import org.jspecify.annotations.NullMarked;
