/// The ledger: what was wished for, what it was to cost, what was signed and what became of it. Its
/// rows are only ever added; a purchase is what its rows say. The adapter in `os.store` writes each
/// row to the disk before anything leaves this computer.
@NullMarked
package studio.likeness.core.pay.ledger;

import org.jspecify.annotations.NullMarked;
