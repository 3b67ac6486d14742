@NullMarked
package studio.likeness.core.airgap.ur;

import org.jspecify.annotations.NullMarked;
