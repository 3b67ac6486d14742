/// Holds the phone page: over HTTP always, and in a real browser with `-Pbrowser`.
@NullMarked
package studio.likeness.practice.phone;

import org.jspecify.annotations.NullMarked;
