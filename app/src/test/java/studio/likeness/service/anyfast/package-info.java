@NullMarked
package studio.likeness.service.anyfast;

import org.jspecify.annotations.NullMarked;
