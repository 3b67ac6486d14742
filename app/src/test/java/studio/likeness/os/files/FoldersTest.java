package studio.likeness.os.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

class FoldersTest {
    @TempDir private Path temporary;
    private Path root = Path.of("");

    @BeforeEach
    void placeTheRoot() {
        root = temporary.resolve("home/data/studio");
    }

    @Test
    void makesEverythingThatIsMissingForTheOwnerAlone() throws Exception {
        var practice = opened(Mode.PRACTICE);
        assertThat(practice.path()).isEqualTo(root.resolve("practice"));
        assertThat(practice.database()).isEqualTo(root.resolve("practice/studio.db"));
        assertThat(folders().settings()).isEqualTo(root.resolve("settings.json"));
        for (var name : new String[] {"vault", "accounts", "clips", "faces", "logs"}) {
            assertThat(Posix.rights(root.resolve("practice").resolve(name)))
                    .isEqualTo(Posix.OWNER_FOLDER);
        }
        assertThat(Posix.rights(root)).isEqualTo(Posix.OWNER_FOLDER);
        assertThat(Posix.rights(root.resolve("practice"))).isEqualTo(Posix.OWNER_FOLDER);
    }

    @Test
    void aModeNeverUsedHasNoFolder() {
        opened(Mode.PRACTICE);
        assertThat(root.resolve("live")).doesNotExist();
        opened(Mode.LIVE);
        assertThat(root.resolve("live/vault")).isDirectory();
    }

    @Test
    void leavesNothingElseBehind() throws Exception {
        opened(Mode.PRACTICE);
        try (var files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void closesAFolderThatOthersCanRead() throws Exception {
        var vault = opened(Mode.PRACTICE).vault();
        Posix.setRights(vault, "rwxr-xr-x");
        Posix.setRights(root, "rwxrwxrwx");
        opened(Mode.PRACTICE);
        assertThat(Posix.rights(vault)).isEqualTo(Posix.OWNER_FOLDER);
        assertThat(Posix.rights(root)).isEqualTo(Posix.OWNER_FOLDER);
    }

    @Test
    void givesItselfTheRightsItNeeds() throws Exception {
        var clips = opened(Mode.PRACTICE).clips();
        Posix.setRights(clips, "r-x------");
        opened(Mode.PRACTICE);
        assertThat(Posix.rights(clips)).isEqualTo(Posix.OWNER_FOLDER);
    }

    @Test
    void aFolderLinkedToAnotherDiskIsFollowed() throws Exception {
        var disk = Files.createDirectory(temporary.resolve("disk"));
        var clips = opened(Mode.PRACTICE).clips();
        Files.delete(clips);
        Files.createSymbolicLink(clips, disk);
        opened(Mode.PRACTICE);
        assertThat(clips).isSymbolicLink();
        assertThat(Posix.rights(disk)).isEqualTo(Posix.OWNER_FOLDER);
    }

    @Test
    void aFileInTheWayIsNamed() throws Exception {
        Files.writeString(temporary.resolve("home"), "");
        assertThat(Folders.open(root))
                .isEqualTo(Outcome.failed(new Problem.FolderUnusable(root.toString())));
    }

    @Test
    void aFileInTheWayOfOneModeNamesItsFolder() throws Exception {
        var folders = folders();
        Files.writeString(root.resolve("live"), "");
        assertThat(folders.open(Mode.LIVE))
                .isEqualTo(
                        Outcome.failed(
                                new Problem.FolderUnusable(root.resolve("live").toString())));
    }

    @Test
    void aFolderOfAnotherUserIsNotUsed() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give away");
        var vault = opened(Mode.PRACTICE).vault();
        Files.setAttribute(vault, "unix:uid", 4711);
        assertThat(folders().open(Mode.PRACTICE))
                .isEqualTo(Outcome.failed(new Problem.FolderUnusable(vault.toString())));
    }

    private Folders folders() {
        return switch (Folders.open(root)) {
            case Outcome.Done<Folders>(var folders) -> folders;
            case Outcome.Failed<Folders>(var problem) -> throw new AssertionError(problem);
        };
    }

    private ModeFolder opened(Mode mode) {
        return switch (folders().open(mode)) {
            case Outcome.Done<ModeFolder>(var folder) -> folder;
            case Outcome.Failed<ModeFolder>(var problem) -> throw new AssertionError(problem);
        };
    }
}
