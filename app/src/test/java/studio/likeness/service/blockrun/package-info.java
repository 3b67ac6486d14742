@NullMarked
package studio.likeness.service.blockrun;

import org.jspecify.annotations.NullMarked;
