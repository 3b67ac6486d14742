@NullMarked
package studio.likeness.os.picture;

import org.jspecify.annotations.NullMarked;
