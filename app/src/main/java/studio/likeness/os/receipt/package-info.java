/// The studio's own key for receipts, in a file that its owner alone reads.
@NullMarked
package studio.likeness.os.receipt;

import org.jspecify.annotations.NullMarked;
