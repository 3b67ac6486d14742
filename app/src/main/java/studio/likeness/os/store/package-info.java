/// The studio's own memory: one SQLite file per mode, checked at opening, backed up before it is
/// changed to a new shape, and safe against a kill or a cut of power at any moment.
@NullMarked
package studio.likeness.os.store;

import org.jspecify.annotations.NullMarked;
