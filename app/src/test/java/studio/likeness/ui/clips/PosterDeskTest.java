package studio.likeness.ui.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.ShelfInMemory;
import studio.likeness.ui.task.ManualTasks;

class PosterDeskTest {
    private final ShelfInMemory shelf = new ShelfInMemory();
    private final ManualTasks tasks = new ManualTasks();
    private final PosterDesk desk = new PosterDesk(shelf, tasks);

    @Test
    void theLastPictureStandsForAClipElseOneFromItsFilm() {
        assertThat(desk.of(Gallery.clip(3))).isEqualTo(Path.of("/clips/posters/clip-3.jpg"));
        assertThat(desk.of(Gallery.withLastFrame(3))).isEqualTo(Path.of("/clips/clip-3.last.png"));
    }

    @Test
    void aLostLastPictureGivesWayToTheFilm() {
        var clip = Gallery.withLastFrame(3);
        shelf.pictured.add(clip.id());
        desk.miss(clip);
        tasks.runAll();
        assertThat(desk.of(clip)).isEqualTo(Path.of("/clips/posters/clip-3.jpg"));
    }

    @Test
    void theLastWishComesFirstAndEachOnce() {
        var told = new ArrayList<String>();
        desk.takenProperty().subscribe(taken -> taken.map(Clip::id).ifPresent(told::add));
        shelf.pictured.add("clip-3");
        for (var number : new int[] {1, 2, 3, 2, 1}) {
            desk.miss(Gallery.clip(number));
        }
        tasks.runAll();
        assertThat(shelf.asked).containsExactly("clip-1", "clip-3", "clip-2");
        assertThat(told).containsExactly("clip-3");
        desk.miss(Gallery.clip(2));
        tasks.runAll();
        assertThat(shelf.asked).hasSize(3);
    }

    @Test
    void whoScrollsPastThousandsWaitsForFew() {
        for (var number = 0; number < 5000; number++) {
            desk.miss(Gallery.clip(number));
        }
        tasks.runAll();
        assertThat(shelf.asked).hasSizeLessThan(50).contains("clip-4999");
        shelf.asked.clear();
        desk.miss(Gallery.clip(100));
        tasks.runAll();
        assertThat(shelf.asked)
                .as("scrolled past before it was its turn")
                .containsExactly("clip-100");
    }

    @Test
    void aMissingFilmIsNotAskedForAPicture() {
        desk.miss(Gallery.clip(4));
        tasks.runAll();
        assertThat(shelf.asked).isEmpty();
        assertThat(desk.takenProperty().get()).isEqualTo(Optional.empty());
    }
}
