package studio.likeness.ui.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.likeness.core.settings.ThemeChoice;

/// Each check finds what it is for and leaves a sound scene alone.
class SceneWalkTest {
    private static final Look LOOK = new Look(ThemeChoice.LIGHT, Look.Tongue.EN, 100);

    private static Showroom room;

    @BeforeAll
    static void open() {
        room = new Showroom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void aSoundSceneHasNothingToComplainAbout() {
        assertThat(looked(SceneWalk::complaints, SceneWalkTest::sound)).isEmpty();
    }

    @Test
    void aControlWithoutANameIsFound() {
        assertThat(looked(SceneWalk::nameless, () -> new VBox(new TextField(), new Button())))
                .containsExactly(
                        "TextField has no text, accessible text or label for it",
                        "Button has no text, accessible text or label for it");
    }

    @Test
    void aPictureButtonWithoutATooltipIsFound() {
        assertThat(looked(SceneWalk::mute, () -> new VBox(picture("close"), told(picture("open")))))
                .containsExactly("Button#close shows a picture only and has no tooltip");
    }

    @Test
    void aHintThatIsMadeWhenSomebodyPointsCounts() {
        var late = picture("late");
        late.setOnMouseEntered(_ -> late.setTooltip(new Tooltip("Close")));
        assertThat(looked(SceneWalk::mute, () -> new VBox(late))).isEmpty();
    }

    @Test
    void aCardSaysInItsPictureWhatItIs() {
        var card = new Button("", new VBox(new Rectangle(8, 8), new Label("Somebody")));
        assertThat(looked(SceneWalk::mute, () -> new VBox(card))).isEmpty();
    }

    @Test
    void aKeyInBracketsIsFound() {
        var found =
                looked(
                        SceneWalk::unsaid,
                        () -> {
                            var field = new TextField();
                            field.setPromptText("[clips.search]");
                            field.setAccessibleText("{name} here");
                            return new VBox(new Label("[clips.none]"), new Label("[1]"), field);
                        });
        assertThat(found)
                .contains(
                        "Label \"[clips.none]\" says [clips.none]",
                        "TextField says [clips.search]",
                        "TextField says {name} here")
                .noneMatch(complaint -> complaint.contains("[1]"));
    }

    @Test
    void aTruncatedTextIsFound() {
        var found =
                looked(
                        SceneWalk::truncated,
                        () -> {
                            var label = new Label("A sentence that needs more room");
                            label.setMaxWidth(80);
                            var field = new TextField();
                            field.setPromptText("A prompt that needs more room");
                            field.setMaxWidth(80);
                            return new VBox(label, field, new Label("Short"));
                        });
        assertThat(found)
                .containsExactly(
                        "Label \"A sentence that needs more room\" is truncated",
                        "TextField cuts its prompt \"A prompt that needs more room\"");
    }

    @Test
    void aTextOverAnEdgeIsFound() {
        var found =
                looked(
                        SceneWalk::outside,
                        () -> {
                            var low = new Label("Low");
                            low.setMaxHeight(6);
                            low.setMinHeight(6);
                            var away = new Text(955, 20, "Away");
                            return new VBox(low, new Pane(away));
                        });
        assertThat(found)
                .containsExactly(
                        "Label \"Low\" stands over the edge of Label \"Low\" .label",
                        "Text \"Away\" stands over the edge of Pane");
    }

    @Test
    void whatScrollsDownIsFineAndWhatIsCutAcrossIsNot() {
        var found =
                looked(
                        SceneWalk::outside,
                        () -> {
                            var below = new Label("Below");
                            var across = new HBox(new Rectangle(1_200, 5), new Label("Across"));
                            return new ScrollPane(new VBox(across, new Rectangle(9, 2_000), below));
                        });
        assertThat(found).hasSize(1).first().asString().contains("\"Across\" is cut off");
    }

    @Test
    void textsOverEachOtherAreFoundUnlessTheyAreLayers() {
        Supplier<Parent> heap = () -> new Pane(new Text(10, 20, "One"), new Text(15, 22, "Two"));
        assertThat(looked(SceneWalk::overlapping, heap))
                .containsExactly("Text \"One\" and Text \"Two\" overlap");
        assertThat(
                        looked(
                                SceneWalk::overlapping,
                                () -> new StackPane(new Label("One"), new Label("Two"))))
                .isEmpty();
    }

    @Test
    void aTabTrapIsFound() {
        assertThat(
                        looked(
                                SceneWalk::tabOrder,
                                () -> new VBox(new Button("A"), new TextArea(), new Button("B"))))
                .containsExactly("Tab does not get on after TextArea");
    }

    @Test
    void aControlThatTabPassesByIsFound() {
        var found =
                looked(
                        SceneWalk::tabOrder,
                        () -> {
                            var first = new Button("First");
                            var second = new Button("Second");
                            var shy = new Button("Shy");
                            second.setOnKeyPressed(
                                    press -> {
                                        first.requestFocus();
                                        press.consume();
                                    });
                            return new VBox(first, second, shy);
                        });
        assertThat(found).containsExactly("Tab does not reach Button \"Shy\"");
    }

    @Test
    void aKeyboardReachesTogglesByArrow() {
        var found =
                looked(
                        SceneWalk::tabOrder,
                        () -> {
                            var day = new RadioButton("Day");
                            var week = new RadioButton("Week");
                            new ToggleGroup().getToggles().addAll(List.of(day, week));
                            return new HBox(day, week, new Button("Show"));
                        });
        assertThat(found).isEmpty();
    }

    @Test
    void anIconIsNoText() {
        assertThat(looked(SceneWalk::outside, () -> new Pane(new Text(955, 20, "\ue9a1"))))
                .isEmpty();
    }

    private static List<String> looked(
            Function<Scene, List<String>> check, Supplier<Parent> content) {
        var scene = room.show(Fx.call(content::get), LOOK);
        return Fx.call(() -> check.apply(scene));
    }

    private static Parent sound() {
        var field = new TextField();
        field.setPromptText("Anna");
        var label = new Label("Name");
        label.setLabelFor(field);
        var list = new ListView<String>();
        list.getItems().setAll("One", "Two");
        var off = new Button("Off");
        off.setDisable(true);
        return new VBox(
                label,
                field,
                off,
                told(picture("close")),
                named(new ComboBox<String>()),
                named(new Spinner<Integer>(1, 9, 5)),
                named(list),
                new CheckBox("Agree"));
    }

    private static Button picture(String id) {
        var button = new Button("", new Rectangle(8, 8));
        button.setId(id);
        return button;
    }

    private static Button told(Button button) {
        button.setTooltip(new Tooltip("Close"));
        return named(button);
    }

    private static <T extends Node> T named(T node) {
        node.setAccessibleText("Something");
        return node;
    }
}
