/// The phone page of a liveness check, as a person sees it: camera, circle, nod, blink, done. What
/// the camera sees stays in the page; the server is told one word.
@NullMarked
package studio.likeness.practice.phone;

import org.jspecify.annotations.NullMarked;
