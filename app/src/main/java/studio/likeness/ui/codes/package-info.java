/// Codes that a person brings from another computer, whatever they came on: pasted, as pictures, as
/// a folder of photos, as a film of the screen. Requests, answers and accounts all come in here.
@NullMarked
package studio.likeness.ui.codes;

import org.jspecify.annotations.NullMarked;
