package studio.likeness.os.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Bill;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Material;
import studio.likeness.core.video.Shot;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.http.HttpWire;
import studio.likeness.os.store.Database;

class KeptClipsTest {
    private static final byte[] VIDEO = Boxes.video(60_000);

    @TempDir private Path folder;
    private final SystemClock clock = new SystemClock();
    private HttpWire wire;
    private Database database;
    private KeptClips clips;

    @BeforeEach
    void open() throws IOException {
        wire = new HttpWire("test");
        Files.createDirectories(folder.resolve("clips"));
        database =
                ((Outcome.Done<Database>) Database.open(folder.resolve("studio.db"), clock, "test"))
                        .value();
        var bin = Bin.of("Linux", folder, folder.resolve("data"), folder.resolve("own"), clock);
        clips = new KeptClips(folder.resolve("clips"), database, wire, clock, bin);
    }

    @AfterEach
    void close() {
        database.close();
        wire.close();
    }

    static Job job(String id) {
        var ada =
                new Asset(
                        ServiceId.BLOCKRUN,
                        FaceKind.REAL_PERSON,
                        "ta_ada",
                        "g",
                        "",
                        "Ada",
                        AssetState.READY);
        var shot =
                new Shot(
                        ServiceId.BLOCKRUN,
                        "seedance-2.0",
                        "Neon alley, take 3. @{ta_ada} smiles",
                        List.of(ada),
                        new Shot.Frames(Optional.empty(), Optional.of(URI.create("https://a.b/c"))),
                        new Material(
                                List.of(URI.create("https://a.b/d")),
                                List.of(),
                                List.of(URI.create("file:///home/ada/hum.mp3"))),
                        5,
                        "16:9",
                        "720p",
                        true,
                        false,
                        true,
                        Optional.of(918220441L));
        var at = new SystemClock().now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        return Job.composed(id, 1, shot, at).billed(Bill.of(Money.CHARGED, MicroUsd.of(826_804)));
    }

    private static JobReport.Ready ready(URI clip) {
        return new JobReport.Ready(clip, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Clip saved(String id, URI from) throws InterruptedException {
        return switch (clips.save(job(id), ready(from), Progress.unwatched())) {
            case Outcome.Done<Clip>(var clip) -> clip;
            case Outcome.Failed<Clip>(var problem) -> throw new AssertionError(problem);
        };
    }

    private Problem refused(String id, URI from) throws InterruptedException {
        return switch (clips.save(job(id), ready(from), Progress.unwatched())) {
            case Outcome.Done<Clip>(var clip) -> throw new AssertionError(clip);
            case Outcome.Failed<Clip>(var problem) -> problem;
        };
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(folder.resolve("clips"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aSavedClipHasAPosterUntilItGoes() throws Exception {
        try (var film = KeptClipsTest.class.getResourceAsStream("main.mp4");
                var server = new ClipServer(film.readAllBytes())) {
            var clip = saved("job-1", server.clip());
            assertThat(clips.poster(clip.id())).isNotEmptyFile();
            clips.discard(clip);
            assertThat(clips.poster(clip.id())).doesNotExist();
        }
    }

    @Test
    void aClipOfAnUnknownCodeIsSavedAllTheSame() throws Exception {
        try (var server = new ClipServer(VIDEO)) {
            var clip = saved("job-1", server.clip());
            assertThat(clips.takePoster(clip)).isFalse();
            assertThat(clips.find("job-1")).contains(clip);
        }
    }

    @Test
    void aClipIsSavedByteForByteWithItsNote() throws Exception {
        try (var server = new ClipServer(VIDEO)) {
            var clip = saved("4f2a91c0aa", server.clip());
            assertThat(clips.file(clip)).hasBinaryContent(VIDEO);
            assertThat(files())
                    .containsExactly(
                            "Neon-alley-take-3-4f2a91c0.json", "Neon-alley-take-3-4f2a91c0.mp4");
            assertThat(clip.facts().hash()).hasSize(64);
            assertThat(clips.clips()).containsExactly(clip.here(true));
            assertThat(clips.remembered(clips.file(clip))).isEqualTo(Outcome.done(clip.shot()));
        }
    }

    @Test
    void theNewestAreHadWithoutReadingAll() throws Exception {
        try (var server = new ClipServer(VIDEO)) {
            for (var id : List.of("a1", "b2", "c3")) {
                saved(id, server.clip());
            }
        }
        assertThat(clips.newest(2)).isEqualTo(clips.clips().subList(0, 2));
        Files.delete(clips.file(clips.newest(1).getFirst()));
        assertThat(clips.newest(1).getFirst().here()).isFalse();
    }

    @Test
    void aBrokenLineIsTakenUpWhereItBroke() throws Exception {
        try (var server = new ClipServer(VIDEO).breakingOff(20_000, 2)) {
            var clip = saved("a1", server.clip());
            assertThat(clips.file(clip)).hasBinaryContent(VIDEO);
            assertThat(server.ranges()).hasSize(3);
            assertThat(server.ranges().getFirst()).isEqualTo("null");
            assertThat(server.ranges().get(1)).startsWith("bytes=");
        }
    }

    @Test
    void whatCameInBeforeAPowerCutIsNotFetchedAgain() throws Exception {
        var name = Names.of(job("a1")) + ".mp4.part";
        Files.write(folder.resolve("clips").resolve(name), java.util.Arrays.copyOf(VIDEO, 31_000));
        try (var server = new ClipServer(VIDEO)) {
            var clip = saved("a1", server.clip());
            assertThat(clips.file(clip)).hasBinaryContent(VIDEO);
            assertThat(server.ranges()).containsExactly("bytes=31000-");
        }
    }

    @Test
    void aServerWithoutRangesSendsAllOfItAgain() throws Exception {
        try (var server = new ClipServer(VIDEO).withoutRanges().breakingOff(9_000, 1)) {
            assertThat(clips.file(saved("a1", server.clip()))).hasBinaryContent(VIDEO);
        }
    }

    @Test
    void aRedirectIsFollowed() throws Exception {
        try (var server = new ClipServer(VIDEO)) {
            assertThat(clips.file(saved("a1", server.at("/moved")))).hasBinaryContent(VIDEO);
        }
    }

    @Test
    void anErrorPageIsNoClip() throws Exception {
        try (var server = new ClipServer("<html>".getBytes(StandardCharsets.UTF_8))) {
            assertThat(refused("a1", server.clip())).isInstanceOf(VideoProblem.NoVideo.class);
            assertThat(files()).allMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void anExpiredLinkIsSaidToBeOne() throws Exception {
        for (var code : List.of(403, 404, 410)) {
            try (var server = new ClipServer(VIDEO).saying(code)) {
                assertThat(refused("a1", server.clip())).isInstanceOf(VideoProblem.ClipGone.class);
                assertThat(files()).as("nothing is left behind").isEmpty();
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidToBeOne() throws Exception {
        Files.delete(folder.resolve("clips"));
        try (var server = new ClipServer(VIDEO)) {
            assertThat(refused("a1", server.clip())).isInstanceOf(VideoProblem.ClipNotSaved.class);
        }
    }

    @Test
    void savingWhatIsSavedAsksNobody() throws Exception {
        try (var server = new ClipServer(VIDEO)) {
            var clip = saved("a1", server.clip());
            assertThat(saved("a1", server.clip()).file()).isEqualTo(clip.file());
            assertThat(server.ranges()).hasSize(1);
        }
    }

    @Test
    void aFileWithoutARowGetsOne() throws Exception {
        try (var server = new ClipServer(VIDEO)) {
            var target = folder.resolve("clips").resolve(Names.of(job("a1")) + ".mp4");
            Files.write(target, VIDEO);
            saved("a1", server.clip());
            assertThat(server.ranges()).isEmpty();
            assertThat(clips.clips()).hasSize(1);
        }
    }

    @Test
    void aMissingFileIsKnownToBeMissing() throws Exception {
        try (var server = new ClipServer(VIDEO)) {
            var clip = saved("a1", server.clip());
            Files.delete(clips.file(clip));
            assertThat(clips.clips()).extracting(Clip::here).containsExactly(false);
            assertThat(clips.copyTo(clip, folder.resolve("copy.mp4")))
                    .isInstanceOf(Outcome.Failed.class);
        }
    }

    @Test
    void starsAndTagsStay() throws Exception {
        try (var server = new ClipServer(VIDEO)) {
            var clip = saved("a1", server.clip());
            clips.mark(clip.id(), new Clip.Marks(true, Set.of("rain", "best")));
            assertThat(clips.find("a1").orElseThrow().marks())
                    .isEqualTo(new Clip.Marks(true, Set.of("best", "rain")));
        }
    }

    @Test
    void aDiscardedClipLiesInTheBinWithTheWayBack() throws Exception {
        try (var server = new ClipServer(VIDEO)) {
            var clip = saved("a1", server.clip());
            assertThat(clips.discard(clip)).isInstanceOf(Outcome.Done.class);
            assertThat(clips.clips()).isEmpty();
            assertThat(files()).isEmpty();
            var bin = folder.resolve("data/Trash");
            assertThat(bin.resolve("files").resolve(clip.file())).hasBinaryContent(VIDEO);
            assertThat(bin.resolve("info").resolve(clip.file() + ".trashinfo"))
                    .content()
                    .contains("Path=" + folder.resolve("clips").resolve(clip.file()));
        }
    }

    @Test
    void aFileThatTheStudioDidNotMakeHasNoMemory() throws Exception {
        var stranger = Files.write(folder.resolve("holiday.mp4"), VIDEO);
        assertThat(clips.remembered(stranger)).isInstanceOf(Outcome.Failed.class);
        for (var text : List.of("{}", "[", "{\"request\":{\"service\":\"nobody\"}}", "null")) {
            Files.writeString(folder.resolve("holiday.json"), text);
            assertThat(clips.remembered(stranger)).as(text).isInstanceOf(Outcome.Failed.class);
        }
    }

    @Test
    void aNameFitsEveryDisk() {
        var names = new ArrayList<String>();
        for (var prompt : List.of("", "../../etc/passwd", "雨".repeat(200), "a/b\\c:d*?\"<>|")) {
            var shot =
                    studio.likeness.core.video.ShotEdit.of(job("x").shot()).saying(prompt).shot();
            names.add(Names.of(Job.composed("0123456789", 1, shot, clock.now())));
        }
        assertThat(names).allSatisfy(name -> assertThat(name).matches("[\\p{L}\\p{N}-]+"));
        assertThat(names)
                .allSatisfy(
                        name ->
                                assertThat(name.getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThan(100));
    }
}
