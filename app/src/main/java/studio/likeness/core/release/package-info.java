/// Newer versions of the studio: told to a person who wants to know, never fetched or put in place
/// by the studio itself.
@NullMarked
package studio.likeness.core.release;

import org.jspecify.annotations.NullMarked;
