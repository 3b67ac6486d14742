@NullMarked
package studio.likeness.os.photo;

import org.jspecify.annotations.NullMarked;
