package studio.likeness.ui.control;

import javafx.beans.NamedArg;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A code for a camera: black on a white card in both themes, every square a whole number of the
/// screen's pixels, as large as the card allows. Its user data is the exact text of the code, or
/// null while there is none. It is square: it asks for `side`, and fills what it is given.
public final class QrCard extends Region {
    private static final int LEAST_PIXELS = 2;

    private final String name;
    private final ImageView picture = new ImageView();
    private final Label message = new Label();
    private final StackPane veil = new StackPane(message);
    private @Nullable QrPicture code;
    private double paintedFor;

    /// @param name what a screen reader says of the code; the code's own text means nothing to ears
    public QrCard(@NamedArg("side") double side, @NamedArg("name") String name) {
        this.name = name;
        getStyleClass().add("qr-card");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setPrefSize(side, side);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        picture.setSmooth(false);
        message.setWrapText(true);
        veil.getStyleClass().add("qr-veil");
        veil.setVisible(false);
        getChildren().setAll(picture, veil);
    }

    /// Shows a text as a code, in place of the one before. A veil stays where it is. About 2,300
    /// letters fit; no text that is made for a code comes near.
    public void show(String text) {
        code = QrPicture.of(text);
        setUserData(text);
        paintedFor = 0;
        requestLayout();
    }

    /// The shortest side at which every square of the code has two of the screen's pixels: a camera
    /// tells no smaller ones apart.
    public double least() {
        return code == null ? 0 : LEAST_PIXELS * code.side() / scale();
    }

    /// Back to an empty card.
    public void clear() {
        code = null;
        setUserData(null);
        picture.setImage(null);
    }

    /// Hides the code behind a sentence that says why: no camera can read it until [#unveil].
    public void veil(String sentence) {
        message.setText(sentence);
        veil.setVisible(true);
        picture.setVisible(false);
        setAccessibleText(name + ". " + sentence);
    }

    public void unveil() {
        veil.setVisible(false);
        picture.setVisible(true);
        setAccessibleText(name);
    }

    public boolean isVeiled() {
        return veil.isVisible();
    }

    @Override
    protected void layoutChildren() {
        layoutInArea(veil, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
        if (code == null) {
            return;
        }
        var scale = scale();
        var room = Math.min(getWidth(), getHeight()) * scale;
        var pixels = Math.max(1, (int) Math.floor(room / code.side()));
        if (pixels * scale != paintedFor) {
            picture.setImage(code.paint(pixels));
            picture.setFitWidth(code.side() * pixels / scale);
            picture.setFitHeight(code.side() * pixels / scale);
            paintedFor = pixels * scale;
        }
        layoutInArea(picture, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }

    /// Screen pixels for each unit of the layout: 1.5 on a screen that is set to 150 %.
    private double scale() {
        var scene = getScene();
        var window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }
}
