/// What is said to a person, as data: a key and its values. The words themselves live in `ui.i18n`.
@NullMarked
package studio.likeness.core.text;

import org.jspecify.annotations.NullMarked;
