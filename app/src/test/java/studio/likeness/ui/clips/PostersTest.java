package studio.likeness.ui.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import studio.likeness.core.video.ShelfInMemory;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.walk.Fx;

class PostersTest {
    /// Larger than what a card shows.
    private static final int WIDE = 640;

    @TempDir private Path folder;

    private final ShelfInMemory shelf = new ShelfInMemory();
    private final ManualTasks tasks = new ManualTasks();
    private final Posters posters = new Posters(new PosterDesk(shelf, tasks), tasks);

    @BeforeEach
    void start() {
        Fx.start();
        shelf.posters = folder;
    }

    @Test
    void nothingIsReadBeforeTheCardsAreDrawn() throws Exception {
        paint(1);
        var poster = Fx.call(() -> posters.of(Gallery.clip(1)));
        Fx.run(tasks::run);
        assertThat(poster.get()).isNull();
        Fx.run(tasks::runOnce);
        until(() -> poster.get() != null);
        assertThat(poster.get().getWidth()).isEqualTo(WIDE / 2.0);
    }

    @Test
    void itIsQuietWhenAllPostersAreThere() throws Exception {
        paint(1);
        paint(2);
        assertThat(posters.isQuiet()).isTrue();
        var first = Fx.call(() -> posters.of(Gallery.clip(1)));
        var second = Fx.call(() -> posters.of(Gallery.clip(2)));
        assertThat(posters.isQuiet()).isFalse();
        Fx.run(tasks::runOnce);
        until(posters::isQuiet);
        assertThat(first.get()).isNotNull();
        assertThat(second.get()).isNotNull();
    }

    @Test
    void thePosterStaysFromOneVisitToTheNext() throws Exception {
        paint(1);
        var first = Fx.call(() -> posters.of(Gallery.clip(1)));
        Fx.run(tasks::runOnce);
        until(() -> first.get() != null);
        assertThat(Fx.call(() -> posters.of(Gallery.clip(1)))).isSameAs(first);
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void theLastWishComesFirst() throws Exception {
        var order = new ArrayList<Integer>();
        for (var number : List.of(1, 2, 3, 5, 6, 7, 8, 9)) {
            paint(number);
            Fx.run(
                    () ->
                            posters.of(Gallery.clip(number))
                                    .subscribe((_, image) -> told(order, number, image)));
        }
        Fx.run(tasks::runOnce);
        until(() -> order.size() == 8);
        assertThat(order.indexOf(9)).isLessThan(order.indexOf(1));
    }

    private static void told(List<Integer> order, int number, Image image) {
        if (image != null) {
            order.add(number);
        }
    }

    @Test
    void whoScrollsPastThousandsWaitsForFew() throws Exception {
        paint(0);
        paint(5000);
        var passed = Fx.call(() -> posters.of(Gallery.clip(0)));
        for (var number = 1; number < 5000; number++) {
            var clip = Gallery.clip(number);
            Fx.run(() -> posters.of(clip));
        }
        var seen = Fx.call(() -> posters.of(Gallery.clip(5000)));
        Fx.run(tasks::runOnce);
        until(() -> seen.get() != null);
        until(() -> tasks.waiting() == 1);
        assertThat(passed.get()).isNull();
    }

    @Test
    void aLargeWindowGetsAllItShows() throws Exception {
        var cards = 240;
        Fx.run(() -> posters.hold(cards));
        paint(0);
        var first = Fx.call(() -> posters.of(Gallery.clip(0)));
        for (var number = 1; number < cards; number++) {
            var clip = Gallery.clip(number);
            Fx.run(() -> posters.of(clip));
        }
        Fx.run(tasks::runOnce);
        until(() -> first.get() != null);
    }

    @Test
    void whatIsMissingIsTakenFromTheFilmAndThenShown() throws Exception {
        var clip = Gallery.clip(1);
        var poster = Fx.call(() -> posters.of(clip));
        shelf.pictured.add(clip.id());
        Fx.run(tasks::runOnce);
        until(() -> tasks.waiting() == 1);
        paint(1);
        Fx.run(tasks::runAll);
        until(() -> poster.get() != null);
        assertThat(shelf.asked).containsExactly(clip.id());
    }

    private void paint(int number) throws IOException {
        var picture = new BufferedImage(WIDE, WIDE * 9 / 16, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", Files.newOutputStream(shelf.poster("clip-" + number)));
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.call(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("the posters do not come", e);
        }
    }
}
