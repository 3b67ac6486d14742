/// The wizard that brings a face in: what kind, where, who, the code for the phone, the price, and
/// the face. Each step has a view model of its own and a pane in plain Java; the frame is FXML.
@NullMarked
package studio.likeness.ui.enroll;

import org.jspecify.annotations.NullMarked;
