package studio.likeness.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.service.ServiceId;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.walk.Fx;

/// Whoever is in the middle of a step stays there, whatever happens around it.
@SuppressWarnings("NullAway.Init") // opened before each test
class WizardFocusTest {
    private static final double WIDE = 1200;
    private static final double NARROW = 420;

    private final ArrayList<WizardStage> stages = new ArrayList<>();
    private Stage window;
    private EnrollView view;

    @BeforeEach
    void open() {
        Fx.start();
        var words = Fx.call(() -> new Words(Locale.ENGLISH));
        view =
                WizardStop.view(
                        words,
                        stage -> {
                            stages.add(stage);
                            WizardStop.check(stage);
                            stage.enter(ServiceId.JARVISCLAW, "Mei Tanaka");
                            stage.wizard().back();
                        });
        window =
                Fx.call(
                        () -> {
                            var made = new Stage();
                            made.setScene(new Scene(new StackPane(view.root()), WIDE, 500));
                            made.show();
                            return made;
                        });
        frames();
    }

    @AfterEach
    void close() {
        Fx.run(window::hide);
    }

    private void frames() {
        Fx.frame(window.getScene());
        Fx.frame(window.getScene());
    }

    private void width(double width) {
        Fx.run(() -> window.setWidth(width));
        frames();
    }

    private Node node(String selector) {
        return Fx.call(() -> view.root().lookup(selector));
    }

    private Node focus(String selector) {
        var node = node(selector);
        Fx.run(node::requestFocus);
        return node;
    }

    private Node focused() {
        return Fx.call(() -> window.getScene().getFocusOwner());
    }

    private void signatureComes() {
        var stage = stages.getFirst();
        var first = stage.enrollments.unfinished().getFirst().id();
        Fx.run(() -> stage.wizard().takeUp(first));
        frames();
        assertThat(node("#enroll-follow")).isNotNull();
    }

    @Test
    void aWindowThatGrowsOrShrinksLeavesTheStepAlone() {
        var name = focus("#enroll-name");
        var scroll = node(".scroll-pane");
        for (var width : new double[] {WIDE - 1, NARROW, NARROW + 1, WIDE}) {
            width(width);
            assertThat(focused()).as("at %s", width).isSameAs(name);
            assertThat(node(".scroll-pane")).isSameAs(scroll);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {WIDE, NARROW})
    void aSignatureForAnotherFaceLeavesWhoTypesWhereTheyAre(double width) {
        width(width);
        var name = focus("#enroll-name");
        var scroll = node(".scroll-pane");
        signatureComes();
        assertThat(focused()).isSameAs(name);
        assertThat(node(".scroll-pane")).isSameAs(scroll);
    }

    @Test
    void whatMovesToAnotherPlaceKeepsTheFocus() {
        signatureComes();
        var go = focus("#enroll-follow");
        width(NARROW);
        assertThat(node(".enroll-place").lookup("#enroll-follow")).isSameAs(go);
        assertThat(focused()).isSameAs(go);
        width(WIDE);
        assertThat(node(".enroll-place").lookup("#enroll-follow")).isNull();
        assertThat(focused()).isSameAs(go);
    }
}
