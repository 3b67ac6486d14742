package studio.likeness.os.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class InstanceLockTest {
    @TempDir Path home;

    @Test
    void ofTwoProcessesExactlyOneWinsEveryTime() throws Exception {
        try (var one = ContenderProcess.in(home);
                var two = ContenderProcess.in(home)) {
            for (var round = 0; round < 200; round++) {
                var start = System.currentTimeMillis() + 5;
                one.tell(start);
                two.tell(start);
                assertThat(List.of(one.answer(), two.answer()))
                        .as("round %s", round)
                        .containsExactlyInAnyOrder("Acquired", "HeldByOther");
                one.tell("release");
                two.tell("release");
                assertThat(List.of(one.answer(), two.answer())).containsOnly("released");
            }
        }
    }

    @Test
    void killingTheHolderFreesTheFolderAtOnce() throws Exception {
        try (var holder = ContenderProcess.in(home)) {
            assertThat(holder.acquire()).isEqualTo("Acquired");
            assertThat(InstanceLock.acquire(home)).isInstanceOf(Attempt.HeldByOther.class);
            holder.kill();
            acquired().close();
        }
    }

    @Test
    void aWishReachesTheHolder() throws Exception {
        try (var holder = ContenderProcess.in(home)) {
            assertThat(holder.acquire()).isEqualTo("Acquired");
            for (var times = 0; times < 2; times++) {
                ((Attempt.HeldByOther) InstanceLock.acquire(home)).askToRaise();
                assertThat(holder.answer()).isEqualTo("raised");
            }
        }
    }

    @Test
    void withinOneProcessTheFolderIsHeldAsWell() {
        try (var lock = acquired()) {
            assertThat(InstanceLock.acquire(home)).isInstanceOf(Attempt.HeldByOther.class);
            assertThat(lock.folder()).isEqualTo(home);
        }
        acquired().close();
    }

    /// A failed try must not give up the lock of the process that has it.
    @Test
    void aTryInTheHoldersProcessLeavesTheLockAlone() throws Exception {
        try (var _ = acquired();
                var other = ContenderProcess.in(home)) {
            assertThat(InstanceLock.acquire(home)).isInstanceOf(Attempt.HeldByOther.class);
            assertThat(other.acquire()).isEqualTo("HeldByOther");
        }
    }

    @Test
    void anotherNameOfTheFolderIsTheSameFolder() throws IOException {
        var alias = Files.createSymbolicLink(home.resolveSibling(home.getFileName() + "-b"), home);
        try (var _ = acquired()) {
            assertThat(InstanceLock.acquire(alias)).isInstanceOf(Attempt.HeldByOther.class);
        } finally {
            Files.delete(alias);
        }
    }

    @Test
    void aMissingFolderIsMadeForItsOwnerOnly() throws IOException {
        var folder = home.resolve("a/b");
        assumeTrue(Files.getFileStore(home).supportsFileAttributeView("posix"));
        try (var _ = ((Attempt.Acquired) InstanceLock.acquire(folder)).lock()) {
            assertThat(rights(folder)).isEqualTo("rwx------");
            assertThat(rights(folder.resolve("studio.lock"))).isEqualTo("rw-------");
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsUnusable() throws IOException {
        var file = Files.createFile(home.resolve("file"));
        assertThat(InstanceLock.acquire(file)).isInstanceOf(Attempt.Unusable.class);
        assertThat(InstanceLock.acquire(file.resolve("below")))
                .isInstanceOf(Attempt.Unusable.class);
    }

    @Test
    void aLockThatCannotBeOpenedIsUnusableUntilItCan() throws IOException {
        var inTheWay = Files.createDirectory(home.resolve("studio.lock"));
        assertThat(InstanceLock.acquire(home)).isInstanceOf(Attempt.Unusable.class);
        Files.delete(inTheWay);
        acquired().close();
    }

    /// Written through, a link in the lock's place would create or lock a file of its maker's
    /// choice.
    @Test
    void aLinkInThePlaceOfTheLockIsNotFollowed() throws IOException {
        var elsewhere = home.resolve("elsewhere");
        Files.createSymbolicLink(home.resolve("studio.lock"), elsewhere);
        assertThat(InstanceLock.acquire(home)).isInstanceOf(Attempt.Unusable.class);
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void closingTwiceLeavesTheNextHolderAlone() {
        var lock = acquired();
        lock.close();
        try (var _ = acquired()) {
            lock.close();
            assertThat(InstanceLock.acquire(home)).isInstanceOf(Attempt.HeldByOther.class);
        }
    }

    private InstanceLock acquired() {
        return ((Attempt.Acquired) InstanceLock.acquire(home)).lock();
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
