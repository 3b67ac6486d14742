/// What the practice services need of HTTP: a request, a reply, routes, ranges, and a way to
/// deliver an answer badly on purpose. One thin layer over the server that comes with the JDK.
@NullMarked
package studio.likeness.practice.http;

import org.jspecify.annotations.NullMarked;
