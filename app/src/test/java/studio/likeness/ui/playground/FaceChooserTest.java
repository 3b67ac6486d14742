package studio.likeness.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.video.Cast;
import studio.likeness.core.video.Faces;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// Somebody looks for a face with the keyboard.
@SuppressWarnings("NullAway.Init") // opened before each test
class FaceChooserTest {
    private static final Cast.Member ADAM = PlayStage.member(Faces.ADAM, "Adam");

    private final PlayStage stage = new PlayStage();
    private Showroom room;
    private ComboBox<FaceChoice> field;
    private Subscription following;

    @BeforeEach
    void open() {
        stage.cast(PlayStage.ADA, ADAM, PlayStage.NOOR);
        room = new Showroom();
        var look = Look.pictured().getFirst();
        var chooser = Fx.call(() -> new FaceChooser(stage.composer(), look.words()));
        field = chooser.field();
        following = Fx.call(chooser::follow);
        room.show(chooser.node(), look);
    }

    @AfterEach
    void close() {
        Fx.run(following::unsubscribe);
        room.close();
    }

    private void write(String text) {
        Fx.run(
                () ->
                        text.codePoints()
                                .mapToObj(Character::toString)
                                .forEach(letter -> field.getEditor().fireEvent(typed(letter))));
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false);
    }

    private void press(KeyCode code) {
        Fx.run(
                () ->
                        field.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    private List<String> offered() {
        return Fx.call(() -> field.getItems().stream().map(each -> each.member().name()).toList());
    }

    private List<String> playing() {
        return stage.composer().shotProperty().get().faces().stream()
                .map(face -> stage.composer().nameOf(face.id()))
                .toList();
    }

    @Test
    void partOfANameFindsWhoeverHasIt() {
        write("da");
        assertThat(offered()).containsExactly("Ada Lindqvist", "Adam");
        write("m");
        assertThat(offered()).containsExactly("Adam");
        press(KeyCode.ENTER);
        assertThat(playing()).containsExactly("Adam");
        assertThat(offered()).as("everybody again").hasSize(3);
        assertThat(Fx.call(() -> field.getEditor().getText())).isEqualTo("Adam");
    }

    @Test
    void aClickInTheFieldOpensTheList() {
        Fx.run(
                () ->
                        field.getEditor()
                                .fireEvent(
                                        new MouseEvent(
                                                MouseEvent.MOUSE_CLICKED,
                                                4,
                                                4,
                                                4,
                                                4,
                                                MouseButton.PRIMARY,
                                                1,
                                                false,
                                                false,
                                                false,
                                                false,
                                                false,
                                                false,
                                                false,
                                                true,
                                                false,
                                                true,
                                                null)));
        assertThat(Fx.call(field::isShowing)).isTrue();
    }

    @Test
    void whoCannotPlayIsFoundButNotTaken() {
        write("noor");
        assertThat(offered()).containsExactly("Noor");
        press(KeyCode.ENTER);
        assertThat(playing()).isEmpty();
    }

    @Test
    void escapeBringsBackWhoPlayed() {
        Fx.run(() -> stage.composed("She waves."));
        write("adam");
        press(KeyCode.ESCAPE);
        assertThat(playing()).containsExactly("Ada Lindqvist");
        assertThat(Fx.call(() -> field.getEditor().getText())).isEqualTo("Ada Lindqvist");
    }
}
