@NullMarked
package studio.likeness.core.face.enroll;

import org.jspecify.annotations.NullMarked;
