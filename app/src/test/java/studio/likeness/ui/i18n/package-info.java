/// What the words must keep: complete, alike in both languages, well-formed.
@NullMarked
package studio.likeness.ui.i18n;

import org.jspecify.annotations.NullMarked;
