/// The one log: a bounded file that its owner alone reads, and one sink in front of it that takes
/// out whatever looks like a secret, wherever in an event it hides.
@NullMarked
package studio.likeness.os.log;

import org.jspecify.annotations.NullMarked;
