@NullMarked
package studio.likeness.core.pay.ledger;

import org.jspecify.annotations.NullMarked;
