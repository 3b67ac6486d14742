@NullMarked
package studio.likeness.os.chain;

import org.jspecify.annotations.NullMarked;
