package studio.likeness.ui.control;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// A calm line drawing for a place with nothing in it. It is decoration: what matters is said in
/// words beside it. Its parts take their colours from the theme.
public final class Drawing extends Pane {
    private static final double WIDTH = 160;
    private static final double HEIGHT = 120;

    public Drawing(Subject subject) {
        getStyleClass().add("drawing");
        setMouseTransparent(true);
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        subject.strokes.forEach(stroke -> getChildren().add(stroke.node()));
    }

    /// What it shows, from back to front.
    @SuppressWarnings("ImmutableEnumChecker") // the list is made by List.of
    public enum Subject {
        FACES(
                ground(),
                shape(
                        "M62 18H98A12 12 0 0 1 110 30V86A12 12 0 0 1 98 98H62A12 12 0 0 1 50 86V30A12"
                                + " 12 0 0 1 62 18Z"),
                accent("M67 49A13 13 0 1 1 93 49A13 13 0 1 1 67 49Z"),
                accent("M60 86C60 70 100 70 100 86"),
                badge("M98 96A11 11 0 1 1 120 96A11 11 0 1 1 98 96Z"),
                tick("M104.5 96.5L108 100L114 93")),
        PLAYGROUND(
                ground(),
                shape(
                        "M46 36H114A12 12 0 0 1 126 48V86A12 12 0 0 1 114 98H46A12 12 0 0 1 34 86V48"
                                + "A12 12 0 0 1 46 36Z"),
                accent("M72 55L92 67L72 79Z"),
                line("M46 110H74M84 110H114"),
                dot(
                        "M122 12C123 20 126 23 134 24C126 25 123 28 122 36C121 28 118 25 110 24C118 23"
                                + " 121 20 122 12Z")),
        CLIPS(
                ground(),
                shape(
                        "M58 20H118A10 10 0 0 1 128 30V66A10 10 0 0 1 118 76H58A10 10 0 0 1 48 66V30"
                                + "A10 10 0 0 1 58 20Z"),
                shape(
                        "M42 38H102A10 10 0 0 1 112 48V88A10 10 0 0 1 102 98H42A10 10 0 0 1 32 88V48"
                                + "A10 10 0 0 1 42 38Z"),
                accent("M64 52L84 64L64 76Z"),
                line("M44 88H100"),
                accent("M44 88H66")),
        WALLET(
                ground(),
                shape("M54 30A16 16 0 1 1 86 30A16 16 0 1 1 54 30Z"),
                accent("M70 23V37M65 30H75"),
                shape(
                        "M46 42H114A12 12 0 0 1 126 54V90A12 12 0 0 1 114 102H46A12 12 0 0 1 34 90V54"
                                + "A12 12 0 0 1 46 42Z"),
                line("M34 58H100"),
                shape("M108 64H130A6 6 0 0 1 136 70V80A6 6 0 0 1 130 86H108A11 11 0 0 1 108 64Z"),
                dot("M106 75A4 4 0 1 1 114 75A4 4 0 1 1 106 75Z")),
        LEDGER(
                ground(),
                shape(
                        "M58 16H102A8 8 0 0 1 110 24V102L101.4 95.5L92.9 102L84.3 95.5L75.7 102L67.1"
                                + " 95.5L58.6 102L50 95.5V24A8 8 0 0 1 58 16Z"),
                line("M62 36H80M62 52H76M62 68H82"),
                accent("M90 36H98M90 52H98"),
                accent("M88 68L92 72L99 64")),
        OFFLINE_SIGNER(
                ground(),
                shape(
                        "M36 30H64A10 10 0 0 1 74 40V82A10 10 0 0 1 64 92H36A10 10 0 0 1 26 82V40A10"
                                + " 10 0 0 1 36 30Z"),
                line("M36 46H46V56H36ZM54 46H64V56H54ZM36 66H46V76H36Z"),
                line("M55 67H58M62 67H64M55 75H64"),
                accent("M80 61H84M90 61H94"),
                shape(
                        "M110 30H126A10 10 0 0 1 136 40V82A10 10 0 0 1 126 92H110A10 10 0 0 1 100 82"
                                + "V40A10 10 0 0 1 110 30Z"),
                accent("M111 52A7 7 0 1 1 125 52A7 7 0 1 1 111 52Z"),
                accent("M118 59V77M118 70H123"));

        private final List<Stroke> strokes;

        Subject(Stroke... strokes) {
            this.strokes = List.of(strokes);
        }
    }

    private record Stroke(String styleClass, String path) {
        SVGPath node() {
            var node = new SVGPath();
            node.setContent(path);
            node.getStyleClass().add(styleClass);
            return node;
        }
    }

    private static Stroke ground() {
        return new Stroke("drawing-ground", "M28 60A52 52 0 1 1 132 60A52 52 0 1 1 28 60Z");
    }

    private static Stroke shape(String path) {
        return new Stroke("drawing-shape", path);
    }

    private static Stroke line(String path) {
        return new Stroke("drawing-line", path);
    }

    private static Stroke accent(String path) {
        return new Stroke("drawing-accent", path);
    }

    private static Stroke dot(String path) {
        return new Stroke("drawing-dot", path);
    }

    private static Stroke badge(String path) {
        return new Stroke("drawing-badge", path);
    }

    private static Stroke tick(String path) {
        return new Stroke("drawing-tick", path);
    }
}
