@NullMarked
package studio.likeness.core.problem;

import org.jspecify.annotations.NullMarked;
