/// Everything that is expected to go wrong, as values: what happened, what it means for money, what
/// to do next.
@NullMarked
package studio.likeness.core.problem;

import org.jspecify.annotations.NullMarked;
