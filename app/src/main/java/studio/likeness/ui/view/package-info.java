/// What every screen is made of: a root to show, an end, and the one loader of FXML.
@NullMarked
package studio.likeness.ui.view;

import org.jspecify.annotations.NullMarked;
