/// The documented bounds of what people bring along.
@NullMarked
package studio.likeness.practice.asset;

import org.jspecify.annotations.NullMarked;
