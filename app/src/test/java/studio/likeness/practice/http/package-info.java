/// The small parts of HTTP that the stand-ins read themselves.
@NullMarked
package studio.likeness.practice.http;

import org.jspecify.annotations.NullMarked;
