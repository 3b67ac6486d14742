/// The till: a request that costs is asked without money, shown, and after a person's yes paid for,
/// each step written to the ledger before the next one is taken. What has no known end is looked up
/// here, and nothing is ever paid twice.
@NullMarked
package studio.likeness.core.pay.till;

import org.jspecify.annotations.NullMarked;
