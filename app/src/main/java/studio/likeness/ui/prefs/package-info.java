/// The settings of the moment, for every screen that shows or changes one.
@NullMarked
package studio.likeness.ui.prefs;

import org.jspecify.annotations.NullMarked;
