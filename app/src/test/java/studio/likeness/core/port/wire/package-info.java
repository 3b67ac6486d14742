/// What a call promises before anything is sent.
@NullMarked
package studio.likeness.core.port.wire;

import org.jspecify.annotations.NullMarked;
