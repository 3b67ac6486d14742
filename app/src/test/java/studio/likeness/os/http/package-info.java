/// The wire against servers that misbehave on purpose.
@NullMarked
package studio.likeness.os.http;

import org.jspecify.annotations.NullMarked;
