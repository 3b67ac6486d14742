package studio.likeness.ui.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.SceneWalk;
import studio.likeness.ui.walk.Showroom;

/// The player in a window, over a projector that is turned by hand.
@SuppressWarnings("NullAway.Init") // opened before all
class PlayerTest {
    private static Showroom room;
    private final Gallery gallery = new Gallery();

    @BeforeAll
    static void openRoom() {
        room = new Showroom();
    }

    @AfterAll
    static void closeRoom() {
        room.close();
    }

    private Scene showing(Gallery ready) {
        var look = Look.pictured().getFirst();
        var root = Fx.call(() -> ready.view(look.words()).root());
        return room.show(root, look);
    }

    private static void press(Scene scene, String id) {
        Fx.run(() -> ((ButtonBase) scene.lookup("#" + id)).fire());
    }

    @Test
    void nobodyIsToldOfAnEmptyShelfBeforeItWasRead() {
        var tasks = new ManualTasks();
        var look = Look.pictured().getFirst();
        var view = Fx.call(() -> new ClipsView(gallery.over(tasks), look.words()));
        var scene = room.show(view.root(), look);
        Fx.run(view::shown);
        assertThat(scene.lookup("#empty").isVisible()).isFalse();
        assertThat(scene.lookup("#clips-grid").getParent().isVisible()).isTrue();
        Fx.run(tasks::run);
        assertThat(scene.lookup("#empty").isVisible()).isTrue();
        Fx.run(view::close);
    }

    @Test
    void aClipOrItsNoteThatIsDroppedFillsTheComposer() {
        gallery.with(3);
        var view = Fx.call(() -> gallery.view(Look.pictured().getFirst().words()));
        Fx.run(() -> view.drop(List.of(Path.of("/elsewhere/clip-2.mp4"))));
        Fx.run(() -> view.drop(List.of(Path.of("/elsewhere/holiday.json"))));
        assertThat(gallery.reused).containsExactly(Gallery.clip(2).shot());
        assertThat(gallery.troubles).hasSize(1);
        Fx.run(view::close);
    }

    @Test
    void nothingIsDecodedBeforeSomebodyPlays() {
        var scene = showing(gallery.with(9).looking(0));
        assertThat(gallery.projectors).isEmpty();
        press(scene, "clip-play");
        assertThat(gallery.projectors).hasSize(1);
        assertThat(gallery.projectors.getFirst().state.get()).isEqualTo(Projector.State.PLAYING);
        press(scene, "clip-play");
        assertThat(gallery.projectors.getFirst().state.get()).isEqualTo(Projector.State.READY);
    }

    /// No small window is made before the first picture.
    @Test
    void aHintIsMadeWhenSomebodyPoints() {
        var scene = showing(gallery.with(9).looking(0));
        var toggles = scene.getRoot().lookupAll(".clip-player .toggle-button");
        assertThat(toggles).hasSize(2);
        for (var toggle : toggles) {
            var control = (Control) toggle;
            assertThat(control.getTooltip()).isNull();
            Fx.run(() -> Event.fireEvent(control, pointing()));
            assertThat(control.getTooltip().getText()).isEqualTo(control.getAccessibleText());
        }
    }

    private static MouseEvent pointing() {
        return new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    @Test
    void twoTakesPlayInStep() {
        var scene = showing(gallery.with(9).comparing(0, 1));
        press(scene, "clip-play");
        assertThat(gallery.projectors)
                .hasSize(2)
                .allMatch(each -> each.state.get() == Projector.State.PLAYING);
        var one = gallery.projectors.getFirst();
        Fx.run(() -> one.position.set(Duration.seconds(2)));
        press(scene, "clip-play");
        assertThat(gallery.projectors).allMatch(each -> each.state.get() == Projector.State.READY);
    }

    @Test
    void whereNothingCanPlayItIsSaidAndTheFolderIsOffered() {
        var scene = showing(gallery.with(9).looking(0));
        press(scene, "clip-play");
        Fx.run(() -> gallery.projectors.getFirst().state.set(Projector.State.HELPLESS));
        assertThat(scene.lookup("#clip-helpless").isVisible()).isTrue();
        press(scene, "clip-reveal");
        press(scene, "clip-outside");
        assertThat(gallery.shown).hasSize(2);
    }

    /// As readable as the rest of the screen, in the languages and sizes that tell most.
    @Test
    void whereThePlayerIsMissingItIsSaidWhatToDoAboutIt() {
        for (var look : Look.telling()) {
            var other = new Gallery().with(9).looking(0);
            var scene = room.show(Fx.call(() -> other.view(look.words()).root()), look);
            press(scene, "clip-play");
            Fx.run(() -> other.projectors.getFirst().state.set(Projector.State.UNEQUIPPED));
            Fx.frame(scene);
            assertThat(Fx.call(() -> SceneWalk.complaints(scene))).as(look.name()).isEmpty();
            var next = look.words().say("clips.player.unequipped.next");
            assertThat(told(scene)).hasSize(2).last().isEqualTo(next);
            press(scene, "clip-outside");
            assertThat(other.shown).hasSize(1);
        }
    }

    private static List<String> told(Scene scene) {
        return scene.getRoot().lookupAll("#clip-helpless .label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void anotherClipThatComesHomeDoesNotStopIt() {
        var scene = showing(gallery.with(9).looking(0));
        press(scene, "clip-play");
        Fx.run(() -> gallery.clips().add(Gallery.clip(99)));
        assertThat(gallery.projectors.getFirst().closed).isFalse();
        assertThat(gallery.projectors.getFirst().state.get()).isEqualTo(Projector.State.PLAYING);
    }

    @Test
    void aMissingFileIsSaidAndNotPlayed() {
        var scene = showing(gallery.with(9).looking(4));
        assertThat(scene.lookup("#clip-play").isDisabled()).isTrue();
        assertThat(scene.lookup("#clip-save-as").isDisabled()).isTrue();
    }

    @Test
    void leavingTheClipEndsItsPlayer() {
        var scene = showing(gallery.with(9).looking(0));
        press(scene, "clip-play");
        press(scene, "clip-close");
        assertThat(gallery.projectors.getFirst().closed).isTrue();
    }
}
