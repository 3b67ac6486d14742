/// What the key services share, judged alone, and the caller that judges them over HTTP.
@NullMarked
package studio.likeness.practice.key;

import org.jspecify.annotations.NullMarked;
