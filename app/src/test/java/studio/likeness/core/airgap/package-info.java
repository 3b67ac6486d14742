@NullMarked
package studio.likeness.core.airgap;

import org.jspecify.annotations.NullMarked;
