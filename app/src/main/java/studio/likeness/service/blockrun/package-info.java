/// BlockRun: everything is paid from a wallet, nothing needs a key. A passed check is a group, an
/// enrolled face an id `ta_...`, and what a wallet enrolled can be listed by anybody.
@NullMarked
package studio.likeness.service.blockrun;

import org.jspecify.annotations.NullMarked;
