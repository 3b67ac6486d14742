/// The window of the offline role: it reads a request, shows it, signs it. It has no way to a
/// network.
@NullMarked
package studio.likeness.ui.signer;

import org.jspecify.annotations.NullMarked;
