package studio.likeness.ui.clips;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Bill;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.Delivery;
import studio.likeness.core.video.Faces;
import studio.likeness.core.video.HandFiles;
import studio.likeness.core.video.HandService;
import studio.likeness.core.video.ShelfInMemory;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.ShotEdit;
import studio.likeness.core.video.VideoServices;
import studio.likeness.practice.portrait.PortraitShelf;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.task.DirectTasks;

/// A gallery over clips without files.
public final class Gallery {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<String> PROMPTS =
            List.of(
                    "Neon alley, take 3. She walks through rain, turns and smiles.",
                    "Crosswalk at noon",
                    "Rain window, slow dolly-in",
                    "Metro doors open",
                    "Close-up, soft light");

    public final ShelfInMemory shelf = new ShelfInMemory();
    public final List<Shot> reused = new ArrayList<>();
    public final List<Problem> troubles = new ArrayList<>();
    public final List<Path> shown = new ArrayList<>();
    final List<HandProjector> projectors = new ArrayList<>();
    private final ClipsViewModel clips = over(new DirectTasks());

    /// The same clips, read as the tasks say.
    ClipsViewModel over(BackgroundTasks tasks) {
        return new ClipsViewModel(
                shelf,
                tasks,
                folder -> {
                    shown.add(folder);
                    return Outcome.done(folder);
                },
                new ClipsViewModel.Ways(() -> {}, reused::add, troubles::add),
                new VideoServices(
                        List.of(new HandService(ServiceId.BLOCKRUN, PaidBy.WALLET)),
                        new Delivery(new HandFiles())));
    }

    public Gallery with(int count) {
        for (var i = count - 1; i >= 0; i--) {
            shelf.add(clip(i));
        }
        clips.refresh();
        return this;
    }

    /// With posters of some of the clips, as small files.
    public Gallery pictured() {
        shelf.posters = Posters.PAINTED;
        return this;
    }

    /// Painted once: it takes longer than any screen may.
    private static final class Posters {
        private static final Path PAINTED = painted();

        private static Path painted() {
            var portraits = new PortraitShelf();
            var shelf = new ShelfInMemory();
            try {
                shelf.posters = Files.createTempDirectory("likeness-posters");
                shelf.posters.toFile().deleteOnExit();
                for (var number = 0; number < 60; number++) {
                    var who = List.of("ada", "mei", "tom").get(number % 3);
                    var portrait = portraits.find(who);
                    if (number % 4 != 3 && portrait.isPresent()) {
                        var file = shelf.poster("clip-" + number);
                        Files.write(file, wide(portrait.get()));
                        file.toFile().deleteOnExit();
                    }
                }
                return shelf.posters;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] wide(byte[] portrait) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(portrait));
        var high = image.getWidth() * 9 / 16;
        var part = image.getSubimage(0, image.getHeight() / 5, image.getWidth(), high);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(part, "png", bytes);
        return bytes.toByteArray();
    }

    static Clip clip(int number) {
        var shot =
                ShotEdit.of(
                                Faces.shot(
                                        PROMPTS.get(number % PROMPTS.size()),
                                        number % 2 == 0 ? Faces.ADA : Faces.ADAM))
                        .seeded(Optional.of(918_220_441L + number))
                        .shot();
        return new Clip(
                "clip-" + number,
                "clip-" + number + ".mp4",
                "",
                shot,
                new Clip.Facts(2_400_000, "00", Bill.of(Money.CHARGED, MicroUsd.of(826_804))),
                new Clip.Marks(number % 7 == 0, Set.of()),
                number % 11 != 4,
                NOON.minusSeconds(number));
    }

    static Clip withLastFrame(int number) {
        var clip = clip(number);
        var frame = clip.id() + ".last.png";
        return new Clip(
                clip.id(),
                clip.file(),
                frame,
                clip.shot(),
                clip.facts(),
                clip.marks(),
                true,
                clip.made());
    }

    public Gallery looking(int number) {
        clips.choose(clips.found().get(number));
        return this;
    }

    public Gallery comparing(int one, int other) {
        clips.compare(clips.found().get(one));
        clips.compare(clips.found().get(other));
        return this;
    }

    /// All posters are there that anybody asked for.
    public boolean isWhole() {
        return clips.posters().isQuiet();
    }

    ClipsViewModel clips() {
        return clips;
    }

    public ClipsView view(Words words) {
        return new ClipsView(
                clips,
                words,
                file -> {
                    var made = new HandProjector(file);
                    projectors.add(made);
                    return made;
                });
    }
}
