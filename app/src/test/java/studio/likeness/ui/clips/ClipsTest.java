package studio.likeness.ui.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.video.Clip;
import studio.likeness.ui.task.ManualTasks;

/// Finding, marking and reusing clips, without a window.
class ClipsTest {
    private final Gallery gallery = new Gallery().with(60);
    private final ClipsViewModel clips = gallery.clips();

    private List<String> found(Search search) {
        clips.look(search);
        return clips.found().stream().map(Clip::id).toList();
    }

    @Test
    void wordsPeopleAndStarsNarrowTheGallery() {
        assertThat(found(Search.ALL)).hasSize(60);
        assertThat(found(Search.ALL.saying("NEON smiles"))).hasSize(12).contains("clip-0");
        assertThat(found(Search.ALL.of("Adam"))).hasSize(30).doesNotContain("clip-0");
        assertThat(found(Search.ALL.at("AnyFast"))).isEmpty();
        assertThat(found(Search.ALL.by("seedance-2.0-fast").starred(true)))
                .hasSize(9)
                .contains("clip-7");
        assertThat(clips.all().people()).containsExactly("Ada", "Adam");
    }

    @Test
    void twoAreComparedAndAThirdTakesThePlaceOfTheFirst() {
        gallery.comparing(0, 3);
        assertThat(clips.chosen()).extracting(Clip::id).containsExactly("clip-0", "clip-3");
        clips.compare(clips.found().get(5));
        assertThat(clips.chosen()).extracting(Clip::id).containsExactly("clip-3", "clip-5");
        clips.compare(clips.found().get(5));
        assertThat(clips.chosen()).hasSize(1);
    }

    @Test
    void marksStayAndTheClipStaysChosen() {
        gallery.looking(1);
        clips.star(clips.chosen().getFirst(), true);
        clips.tag(clips.chosen().getFirst(), " rain, best ,, rain");
        assertThat(clips.chosen().getFirst().marks())
                .isEqualTo(new Clip.Marks(true, Set.of("rain", "best")));
        assertThat(found(Search.ALL.saying("best"))).containsExactly("clip-1");
    }

    @Test
    void aClipGoesBackIntoTheComposerAsItWas() {
        var clip = clips.found().get(2);
        clips.retakes().reuse(clip);
        assertThat(gallery.reused).containsExactly(clip.shot());
        clips.recall(Path.of("/tmp/elsewhere").resolve(clip.file()));
        assertThat(gallery.reused).hasSize(2).containsOnly(clip.shot());
        clips.recall(Path.of("/tmp/holiday.mp4"));
        assertThat(gallery.troubles).containsExactly(new VideoProblem.NoMemory("/tmp/holiday.mp4"));
    }

    @Test
    void theNextClipBeginsWithTheLastFrameAlone() {
        var clip = Gallery.withLastFrame(7);
        clips.add(clip);
        assertThat(clips.retakes().canContinue(clip)).isTrue();
        clips.retakes().continueFrom(clip);
        var next = gallery.reused.getFirst();
        assertThat(next.frames().first()).contains(Path.of("/clips/clip-7.last.png").toUri());
        assertThat(next.faces()).isEmpty();
        assertThat(next.prompt()).isEqualTo(clip.shot().prompt());
        assertThat(clips.retakes().canContinue(clips.found().getLast())).isFalse();
    }

    @Test
    void aVariationIsLeftToChanceAndAnotherModelKeepsTheSeed() {
        var clip = clips.found().get(2);
        clips.retakes().vary(clip);
        assertThat(gallery.reused.getFirst().seed()).isEmpty();
        assertThat(clips.retakes().hasAnotherModel(clip)).as("no other takes a face").isFalse();
        clips.retakes().onAnotherModel(clip);
        assertThat(gallery.reused).hasSize(1);
        assertThat(clips.modelTitle(clip)).isEqualTo("Seedance 2.0 Fast");
        assertThat(clips.modelTitle("elsewhere-1")).isEqualTo("elsewhere-1");
    }

    @Test
    void aClipThatCameHomeStandsFirstOnce() {
        var clip = Gallery.clip(99);
        clips.add(clip);
        clips.add(clip);
        assertThat(clips.found()).hasSize(61).startsWith(clip);
    }

    @Test
    void theNewestAreShownBeforeAllAreRead() {
        var tasks = new ManualTasks();
        var fresh = new Gallery().with(500).over(tasks);
        fresh.refresh();
        tasks.run();
        assertThat(fresh.found()).hasSizeBetween(20, 100);
        assertThat(fresh.readProperty().get()).isFalse();
        tasks.runAll();
        assertThat(fresh.found()).hasSize(500);
        assertThat(fresh.readProperty().get()).isTrue();
    }

    @Test
    void aShortShelfIsKnownAtTheFirstLook() {
        var tasks = new ManualTasks();
        for (var count : List.of(0, 5)) {
            var fresh = new Gallery().with(count).over(tasks);
            fresh.refresh();
            assertThat(fresh.readProperty().get()).isFalse();
            tasks.run();
            assertThat(fresh.found()).hasSize(count);
            assertThat(fresh.readProperty().get()).isTrue();
        }
    }

    /// Two looks at the shelf, the later of which comes in first.
    @Test
    void anOlderListNeverTakesThePlaceOfANewerOne() {
        var late = new ArrayList<Runnable>();
        var fresh = new Gallery().with(500).over(new Swapping(late));
        fresh.open("clip-3");
        fresh.star(Gallery.clip(2), true);
        late.reversed().forEach(Runnable::run);
        assertThat(fresh.found().get(2).marks().star()).isTrue();
    }

    @Test
    void aListThatWasReadBeforeAClipCameHomeDoesNotTakeItAway() {
        var late = new ArrayList<Runnable>();
        var home = new Gallery().with(5);
        var fresh = home.over(new Swapping(late));
        fresh.refresh();
        var clip = Gallery.clip(99);
        home.shelf.add(clip);
        fresh.add(clip);
        while (!late.isEmpty()) {
            late.removeFirst().run();
        }
        assertThat(fresh.found()).hasSize(6).contains(clip);
    }

    /// Works at once and tells what came of it when the test says so.
    private record Swapping(List<Runnable> late) implements BackgroundTasks {
        @Override
        public <T> Running start(Task<T> task) {
            try {
                if (task.work().run(Progress.unwatched()) instanceof Outcome.Done<T>(var value)) {
                    late.add(() -> task.done().accept(value));
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return () -> {};
        }
    }

    @Test
    void whatWasPreparedIsThereAtOnce() {
        var tasks = new ManualTasks();
        var fresh = new Gallery().with(500).over(tasks);
        fresh.prepare();
        assertThat(fresh.found()).isEmpty();
        tasks.runAll();
        assertThat(fresh.found()).hasSizeBetween(20, 100);
        fresh.refresh();
        tasks.runAll();
        assertThat(fresh.found()).hasSize(500);
    }

    @Test
    void discardedClipsAreGoneAndOpenOnesAreFound() {
        gallery.looking(4);
        clips.discard(clips.chosen().getFirst());
        assertThat(clips.found()).hasSize(59);
        assertThat(clips.chosen()).isEmpty();
        clips.look(Search.ALL.saying("nothing like it"));
        clips.open("clip-9");
        assertThat(clips.chosen()).extracting(Clip::id).containsExactly("clip-9");
        assertThat(clips.found()).hasSize(59);
    }

    @Test
    void aClipIsShownInItsFolder() {
        clips.reveal(clips.found().getFirst());
        assertThat(gallery.shown).containsExactly(Path.of("/clips"));
    }
}
