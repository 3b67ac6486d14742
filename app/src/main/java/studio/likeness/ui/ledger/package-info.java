/// Every payment and what became of it.
@NullMarked
package studio.likeness.ui.ledger;

import org.jspecify.annotations.NullMarked;
