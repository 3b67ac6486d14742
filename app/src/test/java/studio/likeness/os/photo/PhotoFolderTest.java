package studio.likeness.os.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PhotoProblem;

@SuppressWarnings("NullAway.Init")
class PhotoFolderTest {
    @TempDir private Path folder;

    @Test
    void aPhotoIsKeptOnceUnderItsFingerprint() throws Exception {
        var photos = new PhotoFolder(folder);
        var kept = done(photos.keep(PhotoFiles.talkativePng(50, 70)));
        var again = done(photos.keep(PhotoFiles.talkativePng(50, 70)));
        assertThat(again).isEqualTo(kept);
        assertThat(names()).containsExactly(kept.sha256() + ".png");
        var held = done(photos.open(kept));
        assertThat(held.type()).isEqualTo("image/png");
        assertThat(held.content().size()).isEqualTo((int) Files.size(only()));
    }

    @Test
    void theKindOfAFileIsItsContentAndNotItsName() throws Exception {
        var misnamed = folder.resolve("ada.jpg");
        Files.write(misnamed, PhotoFiles.talkativePng(50, 70));
        var photos = new PhotoFolder(folder.resolve(""));
        assertThat(done(photos.keep(misnamed)).type()).isEqualTo("image/png");
        Files.writeString(misnamed, "not a picture");
        assertThat(photos.keep(misnamed))
                .isEqualTo(Outcome.failed(new PhotoProblem.PhotoUnreadable()));
        assertThat(photos.keep(folder.resolve("none.png")))
                .isEqualTo(Outcome.failed(new PhotoProblem.PhotoUnreadable()));
    }

    @Test
    void aPhotoThatIsGoneIsAProblemAndNoSurprise() throws Exception {
        var photos = new PhotoFolder(folder);
        var kept = done(photos.keep(PhotoFiles.picture("png", 9, 9)));
        Files.delete(only());
        assertThat(photos.open(kept))
                .isEqualTo(Outcome.<Photo.Held>failed(new PhotoProblem.PhotoNotKept(folder + "")));
    }

    private Path only() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private Iterable<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Failed<T>(var problem) -> throw new AssertionError(problem);
        };
    }
}
