/// What a person agrees to, asked everywhere in the same words: by the wizard before a service is
/// asked for anything, and by the library for a face that came without consent.
@NullMarked
package studio.likeness.ui.consent;

import org.jspecify.annotations.NullMarked;
