/// The one question before money moves. Any feature asks it here and learns yes or no; what a
/// person sees is read from the same value that is judged and signed.
@NullMarked
package studio.likeness.ui.pay;

import org.jspecify.annotations.NullMarked;
