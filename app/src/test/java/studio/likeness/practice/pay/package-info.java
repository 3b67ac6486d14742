/// Judges the judge: other people's payments pass, bent ones do not.
@NullMarked
package studio.likeness.practice.pay;

import org.jspecify.annotations.NullMarked;
