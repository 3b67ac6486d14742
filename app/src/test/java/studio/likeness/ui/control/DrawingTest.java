package studio.likeness.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.ui.theme.Fx;

/// Every drawing is drawn, stays on its sheet and takes its colours from the theme.
class DrawingTest {
    @ParameterizedTest
    @EnumSource
    void staysOnItsSheet(Drawing.Subject subject) throws Exception {
        Fx.run(
                () -> {
                    var drawing = new Drawing(subject);
                    assertThat(drawing.getChildren()).hasSizeGreaterThan(2);
                    for (var part : drawing.getChildren()) {
                        var bounds = part.getLayoutBounds();
                        assertThat(bounds.getWidth() + bounds.getHeight()).isPositive();
                        assertThat(bounds.getMinX()).isNotNegative();
                        assertThat(bounds.getMinY()).isNotNegative();
                        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(drawing.getPrefWidth());
                        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(drawing.getPrefHeight());
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void isColouredByTheTheme(Drawing.Subject subject) throws Exception {
        Fx.run(
                () ->
                        assertThat(new Drawing(subject).getChildren())
                                .extracting(Node::getStyleClass)
                                .allMatch(classes -> classes.getFirst().startsWith("drawing-")));
    }

    @Test
    void theMarkIsTheAppIcons() throws Exception {
        var icon = Files.readString(Path.of("../assets/icon/likeness.svg"));
        assertThat(icon).contains(Mark.STEM, Mark.SHOULDERS, Mark.HEAD);
        Fx.run(
                () -> {
                    var mark = new Mark(32);
                    assertThat(mark.getAccessibleText()).isEqualTo("Likeness Studio");
                    assertThat(mark.getChildren())
                            .allSatisfy(part -> assertThat(part).isInstanceOf(SVGPath.class));
                    assertThat(mark.getChildren().getFirst().getBoundsInParent().getWidth())
                            .isEqualTo(32);
                });
    }
}
