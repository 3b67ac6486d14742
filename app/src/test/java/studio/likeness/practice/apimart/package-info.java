/// Holds the APIMart stand-in to `reference/apimart.md`, over real HTTP.
@NullMarked
package studio.likeness.practice.apimart;

import org.jspecify.annotations.NullMarked;
