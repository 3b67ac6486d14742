/// Checks of saving, against a server that breaks off, lies and forgets.
@NullMarked
package studio.likeness.os.clip;

import org.jspecify.annotations.NullMarked;
