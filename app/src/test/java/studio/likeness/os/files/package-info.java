@NullMarked
package studio.likeness.os.files;

import org.jspecify.annotations.NullMarked;
