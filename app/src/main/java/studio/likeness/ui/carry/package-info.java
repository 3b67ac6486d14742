/// The walk between two computers, on the side with the network: a payment request is shown as
/// codes, and the answer that a person brings back is taken in.
@NullMarked
package studio.likeness.ui.carry;

import org.jspecify.annotations.NullMarked;
