/// The person's keys: recovery words, accounts, addresses and the files that hold a key behind a
/// password. A secret here has one owner that wipes it; what leaves this room in clear is public.
@NullMarked
package studio.likeness.core.wallet;

import org.jspecify.annotations.NullMarked;
