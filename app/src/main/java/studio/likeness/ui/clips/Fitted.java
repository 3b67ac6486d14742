package studio.likeness.ui.clips;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// A line that is as long as there is room for, and says so with a mark where it had to be cut. The
/// whole of it is told to a screen reader by what holds it.
final class Fitted extends Label {
    private static final String CUT = "…";

    private String whole = "";
    private double room;

    Fitted(String styleClass) {
        getStyleClass().add(styleClass);
        fontProperty().subscribe(this::fit);
    }

    void show(String text) {
        if (!text.equals(whole)) {
            whole = text;
            fit();
        }
    }

    void room(double width) {
        if (width != room) {
            room = width;
            fit();
        }
    }

    /// Measuring is most of what a card costs: nothing is measured before there is something to
    /// fit, and a cut is first guessed from the length of the whole.
    private void fit() {
        if (whole.isEmpty() || room <= 0) {
            setText(whole);
            return;
        }
        var measure = new Text();
        measure.setFont(getFont());
        var wide = width(measure, whole);
        setText(wide <= room ? whole : cut(measure, (int) (whole.length() * room / wide)));
    }

    private String cut(Text measure, int guess) {
        var length = Math.clamp(guess, 0, whole.length() - 1);
        while (length > 0 && width(measure, cutAt(length)) > room) {
            length--;
        }
        while (length < whole.length() - 1 && width(measure, cutAt(length + 1)) <= room) {
            length++;
        }
        return cutAt(length);
    }

    private String cutAt(int length) {
        return whole.substring(0, length).strip() + CUT;
    }

    private static double width(Text measure, String text) {
        measure.setText(text);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }
}
