/// The one way out of this computer: a call, its answer, and what can go wrong between. Who speaks
/// to a service says here what to send; the adapter in `os.http` knows how.
@NullMarked
package studio.likeness.core.port.wire;

import org.jspecify.annotations.NullMarked;
