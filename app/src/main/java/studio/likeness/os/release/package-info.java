/// Asks where versions are published. The answer is read as what a stranger wrote: small, strict,
/// and its page has to lie where it came from.
@NullMarked
package studio.likeness.os.release;

import org.jspecify.annotations.NullMarked;
