/// Small parts that every screen is built of. Each knows its accessible role and text from birth
/// and takes its colours from style classes; none knows a screen. Texts are plain strings, because
/// screens are built anew when the language changes.
@NullMarked
package studio.likeness.ui.control;

import org.jspecify.annotations.NullMarked;
