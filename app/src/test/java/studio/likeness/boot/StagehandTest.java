package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import studio.likeness.ui.walk.Fx;

@Timeout(60)
class StagehandTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    private final Stagehand stagehand = new Stagehand();
    private final List<String> pressed = new ArrayList<>();
    private final List<@Nullable String> told = new CopyOnWriteArrayList<>();
    private @Nullable UncaughtExceptionHandler usual;
    private final VBox box = Fx.call(VBox::new);
    private final Stage stage = Fx.call(Stage::new);

    @BeforeEach
    void show() {
        Fx.run(
                () -> {
                    stage.setScene(new Scene(box));
                    stage.show();
                });
    }

    /// What these tests throw is expected by them.
    @BeforeEach
    void hear() {
        Fx.run(
                () -> {
                    usual = Thread.currentThread().getUncaughtExceptionHandler();
                    Thread.currentThread()
                            .setUncaughtExceptionHandler(
                                    (_, thrown) -> told.add(thrown.getMessage()));
                });
    }

    @AfterEach
    void hide() {
        Fx.run(
                () -> {
                    Thread.currentThread().setUncaughtExceptionHandler(usual);
                    stage.close();
                });
    }

    @Test
    void aButtonIsPressed() throws Exception {
        add(button("go"));
        assertThat(stagehand.press("go", SHORT)).isTrue();
        assertThat(pressed).containsExactly("go");
    }

    @Test
    void theFirstOfAStyleIsPressed() throws Exception {
        for (var id : List.of("one", "two")) {
            var card = button(id);
            card.getStyleClass().add("card");
            add(card);
        }
        assertThat(stagehand.press(".card", SHORT)).isTrue();
        assertThat(stagehand.press(".cards", SHORT)).isFalse();
        assertThat(pressed).containsExactly("one");
    }

    @Test
    void whatIsNotThereOrOffOrHiddenIsNotPressed() throws Exception {
        var off = button("off");
        var hidden = button("hidden");
        off.setDisable(true);
        hidden.setVisible(false);
        add(off);
        add(hidden);
        for (var id : List.of("nobody", "off", "hidden")) {
            assertThat(stagehand.press(id, SHORT)).as(id).isFalse();
        }
        stagehand.pressIfThere("nobody");
        assertThat(pressed).isEmpty();
    }

    @Test
    void aButtonThatComesLaterIsWaitedFor() throws Exception {
        var first = button("first");
        first.setOnAction(_ -> box.getChildren().add(button("second")));
        add(first);
        assertThat(stagehand.press("first", SHORT)).isTrue();
        assertThat(stagehand.press("second", WalkStep.PATIENCE)).isTrue();
    }

    @Test
    void idsAreFoundByTheirBeginning() {
        List.of("nav-one", "other", "nav-two").forEach(id -> add(button(id)));
        assertThat(stagehand.idsFrom("nav-")).containsExactly("nav-one", "nav-two");
    }

    @Test
    void textIsTypedIntoAField() throws Exception {
        var field = Fx.call(TextField::new);
        field.setId("name");
        add(field);
        assertThat(stagehand.type("name", "Ada")).isTrue();
        assertThat(field.getText()).isEqualTo("Ada");
    }

    @Test
    void anEntryIsChosenInEveryKindOfList() throws Exception {
        var combo = Fx.call(ComboBox<String>::new);
        var choice = Fx.call(ChoiceBox<String>::new);
        var list = Fx.call(ListView<String>::new);
        combo.setId("combo");
        choice.setId("choice");
        list.setId("list");
        for (var items : List.of(combo.getItems(), choice.getItems(), list.getItems())) {
            items.setAll("one", "two");
        }
        List.of(combo, choice, list).forEach(this::add);
        for (var id : List.of("combo", "choice", "list")) {
            assertThat(stagehand.choose(id, 1)).as(id).isTrue();
        }
        assertThat(List.of(combo.getValue(), choice.getValue())).containsOnly("two");
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("two");
    }

    @Test
    void theTabKeyMovesTheFocusOn() throws Exception {
        var one = button("one");
        var two = button("two");
        add(one);
        add(two);
        Fx.run(
                () -> {
                    stage.requestFocus();
                    one.requestFocus();
                });
        assertThat(stagehand.tab(1)).isTrue();
        assertThat(Fx.call(two::isFocused)).isTrue();
    }

    @Test
    void whatIsThrownByAnActIsTold() {
        add(failing(() -> thrown("broken")));
        assertThatThrownBy(() -> stagehand.press("failing", WalkStep.PATIENCE))
                .isInstanceOf(Mishap.class)
                .hasMessageContaining("UnsatisfiedLinkError: broken");
    }

    /// Of what comes later only the FX thread's handler knows.
    @Test
    void whatIsThrownAfterAnActEndsTheWaitForWhatWillNotCome() {
        try (var mishaps = new Mishaps()) {
            mishaps.listen();
            var walker = new Stagehand(mishaps);
            add(failing(() -> Platform.runLater(() -> thrown("broken later"))));
            assertThatThrownBy(
                            () -> {
                                walker.press("failing", SHORT);
                                walker.sees("nobody", Duration.ofMinutes(2));
                            })
                    .isInstanceOf(Mishap.class)
                    .hasMessageContaining("UnsatisfiedLinkError: broken later");
        }
        assertThat(told).containsExactly("broken later");
    }

    @Test
    void whoeverHeardBeforeHearsAlone() {
        var mishaps = new Mishaps();
        mishaps.listen();
        mishaps.close();
        Platform.runLater(() -> thrown("afterwards"));
        Fx.run(() -> {});
        mishaps.check();
        assertThat(told).containsExactly("afterwards");
    }

    @Test
    void aThreadThatIsStuckIsNotWaitedForForGood() {
        var stuck = new CountDownLatch(1);
        Platform.runLater(() -> held(stuck));
        try {
            assertThatThrownBy(() -> Stagehand.ask(() -> true, SHORT))
                    .isInstanceOf(Mishap.class)
                    .hasMessageContaining("not answered");
        } finally {
            stuck.countDown();
        }
    }

    private static void held(CountDownLatch stuck) {
        try {
            stuck.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void thrown(String words) {
        throw new UnsatisfiedLinkError(words);
    }

    private Button failing(Runnable act) {
        var button = button("failing");
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Button button(String id) {
        var button = new Button(id);
        button.setId(id);
        button.setOnAction(_ -> pressed.add(id));
        return button;
    }

    private void add(Node node) {
        Fx.run(() -> box.getChildren().add(node));
    }
}
