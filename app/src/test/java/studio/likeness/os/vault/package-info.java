/// Tests of the wallet's files on a real disk.
@NullMarked
package studio.likeness.os.vault;

import org.jspecify.annotations.NullMarked;
