@NullMarked
package studio.likeness.ui.signer;

import org.jspecify.annotations.NullMarked;
