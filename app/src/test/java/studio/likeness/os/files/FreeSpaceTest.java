package studio.likeness.os.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeSpaceTest {
    @TempDir private Path folder;

    @Test
    void thereIsRoomWhereATestCanWrite() {
        assertThat(new FreeSpace(folder).free()).isPositive();
    }

    @Test
    void aFolderThatIsGoneHasNone() {
        assertThat(new FreeSpace(folder.resolve("gone")).free()).isZero();
    }
}
