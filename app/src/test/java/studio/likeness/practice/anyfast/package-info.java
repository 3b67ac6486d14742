/// Holds the AnyFast stand-in to `reference/anyfast.md`, over real HTTP.
@NullMarked
package studio.likeness.practice.anyfast;

import org.jspecify.annotations.NullMarked;
