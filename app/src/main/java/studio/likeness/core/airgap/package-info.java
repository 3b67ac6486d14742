/// Payments that are signed on a computer without a network: what is asked, what comes back, and
/// how one account is made known to the other side. Everything here is a stranger's word until it
/// is read, and reading ends at the first thing that is not understood.
@NullMarked
package studio.likeness.core.airgap;

import org.jspecify.annotations.NullMarked;
