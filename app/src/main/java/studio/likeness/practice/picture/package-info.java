/// What a picture, a clip or a sound is, read from its own bytes and never from its name: type,
/// size, length, and how many faces one of our bundled portraits says it shows. And how such a file
/// is fetched from where somebody says it lies.
@NullMarked
package studio.likeness.practice.picture;

import org.jspecify.annotations.NullMarked;
