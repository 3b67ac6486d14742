/// Words: turns a `core.text.Message` into text in the language of the moment. One file of words
/// per room and language, named after the first part of its keys. A sentence names its values,
/// `{host}`, and may say how one reads, `{limit:size}`; a sentence that counts has the endings
/// `.one` and `.other` (Chinese has only the second) and is chosen by the value `count`.
@NullMarked
package studio.likeness.ui.i18n;

import org.jspecify.annotations.NullMarked;
