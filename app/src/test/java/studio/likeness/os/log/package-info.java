@NullMarked
package studio.likeness.os.log;

import org.jspecify.annotations.NullMarked;
