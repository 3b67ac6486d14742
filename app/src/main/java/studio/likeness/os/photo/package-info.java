/// Photos as files: what kind they really are, how large, and everything in them that is no picture
/// taken out, where a camera was, whose it is, and when. The picture itself is never encoded anew.
/// Nothing is decoded here, so a hostile file has little to attack.
@NullMarked
package studio.likeness.os.photo;

import org.jspecify.annotations.NullMarked;
