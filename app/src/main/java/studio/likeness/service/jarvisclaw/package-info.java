/// JarvisClaw, which resells BlockRun: paid by a key or from a wallet. Money moves when an order is
/// taken, and a job that nobody knows is in progress for ever.
@NullMarked
package studio.likeness.service.jarvisclaw;

import org.jspecify.annotations.NullMarked;
