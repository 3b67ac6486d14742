/// The way of a face from a name and a photo to an asset that can play: its stages, the safety of
/// the link behind a code, and the budgets of starts and looks. Pure rules; who asks a service and
/// who writes to disk is told what to do.
@NullMarked
package studio.likeness.core.face.enroll;

import org.jspecify.annotations.NullMarked;
