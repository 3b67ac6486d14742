package studio.likeness.os.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir private Path folder;
    private AtomicFile file = new AtomicFile(Path.of(""));

    @BeforeEach
    void placeTheFile() {
        file = new AtomicFile(folder.resolve("key[1].json"));
    }

    @Test
    void whatIsWrittenIsReadForTheOwnerAlone() throws Exception {
        file.write(text("old"));
        file.write(text("new"));
        assertThat(file.read(3)).isEqualTo(text("new"));
        assertThat(Posix.rights(file.path())).isEqualTo(Posix.OWNER_FILE);
        assertThat(names()).containsExactly("key[1].json");
    }

    @Test
    void aFileThatOthersCouldReadIsClosedByTheNextWrite() throws Exception {
        file.write(text("old"));
        Posix.setRights(file.path(), "rw-r--r--");
        file.write(text("new"));
        assertThat(Posix.rights(file.path())).isEqualTo(Posix.OWNER_FILE);
    }

    @Test
    void anyContentComesBack() throws Exception {
        var random = new Random(20261121);
        for (var i = 0; i < 40; i++) {
            var content = new byte[random.nextInt(1 << 16)];
            random.nextBytes(content);
            file.write(content);
            assertThat(file.read(1 << 16)).isEqualTo(content);
        }
    }

    @Test
    void readingStopsAtTheLimit() throws Exception {
        file.write(text("four"));
        assertThat(file.read(4)).hasSize(4);
        assertThatThrownBy(() -> file.read(3)).isInstanceOf(AtomicFile.TooLarge.class);
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThatThrownBy(() -> file.read(1)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void leftoversOfACrashGoAndStrangersStay() throws Exception {
        Files.writeString(folder.resolve(AtomicFile.temporaryName("key[1].json")), "hal");
        Files.writeString(folder.resolve(".other.json.1.part"), "");
        Files.writeString(folder.resolve("key[1].json.part"), "");
        file.sweep();
        assertThat(names()).containsExactlyInAnyOrder(".other.json.1.part", "key[1].json.part");
        Files.writeString(folder.resolve(AtomicFile.temporaryName("key[1].json")), "hal");
        file.write(text("whole"));
        assertThat(names()).hasSize(3).contains("key[1].json");
    }

    @Test
    void aLinkStaysALink() throws Exception {
        var elsewhere = Files.createDirectory(folder.resolve("dotfiles"));
        Files.createSymbolicLink(file.path(), Path.of("dotfiles", "real.json"));
        file.write(text("first"));
        file.write(text("second"));
        assertThat(file.path()).isSymbolicLink();
        assertThat(elsewhere.resolve("real.json")).hasContent("second");
        assertThat(names()).containsExactlyInAnyOrder("dotfiles", "key[1].json");
    }

    @Test
    void linksInACircleEnd() throws Exception {
        Files.createSymbolicLink(file.path(), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b"), file.path());
        assertThatThrownBy(() -> file.write(text("x"))).isInstanceOf(IOException.class);
    }

    @Test
    void aFailedWriteLeavesTheOldContentAndNothingElse() throws Exception {
        Files.createDirectory(file.path());
        Files.writeString(file.path().resolve("inside"), "old");
        assertThatThrownBy(() -> file.write(text("new"))).isInstanceOf(IOException.class);
        assertThat(file.path().resolve("inside")).hasContent("old");
        assertThat(names()).containsExactly("key[1].json");
    }

    @Test
    void writersAtOnceLeaveOneWholeContent() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writes =
                    IntStream.range(0, 32)
                            .mapToObj(i -> (Callable<Integer>) () -> written(i))
                            .toList();
            for (var write : threads.invokeAll(writes)) {
                write.get();
            }
        }
        var content = file.read(20_000);
        assertThat(content).hasSize(10_000).containsOnly(content[0]);
        assertThat(names()).hasSize(1);
    }

    private int written(int i) throws IOException {
        file.write(Character.toString('A' + i).repeat(10_000).getBytes(UTF_8));
        return i;
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
