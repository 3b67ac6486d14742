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
        whole = text;
        fit();
    }

    void room(double width) {
        if (width != room) {
            room = width;
            fit();
        }
    }

    private void fit() {
        var measure = new Text();
        measure.setFont(getFont());
        var fits = whole.length();
        if (width(measure, whole) > room) {
            var least = 0;
            while (least < fits) {
                var middle = (least + fits + 1) / 2;
                if (width(measure, whole.substring(0, middle) + CUT) <= room) {
                    least = middle;
                } else {
                    fits = middle - 1;
                }
            }
        }
        setText(fits == whole.length() ? whole : whole.substring(0, fits).strip() + CUT);
    }

    private static double width(Text measure, String text) {
        measure.setText(text);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }
}
