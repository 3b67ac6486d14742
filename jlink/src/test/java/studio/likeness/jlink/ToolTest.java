package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolTest {
    @TempDir Path folder;

    @Test
    void aToolApartGetsItsWordsAsTheyAre() throws Exception {
        var odd = Files.createDirectories(folder.resolve("a $HOME 'folder' #1"));
        var source = odd.resolve("A.java");
        Files.writeString(source, "class A {}");
        Tool.apart(
                "javac", List.of("-d", odd.toString(), source.toString()), folder.resolve("words"));
        assertThat(odd.resolve("A.class")).isNotEmptyFile();
    }

    @Test
    void whatAToolSaysOfAFailureIsPassedOn() {
        var words = folder.resolve("words");
        assertThatThrownBy(() -> Tool.apart("jlink", List.of("--no-such-option"), words))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("no-such-option");
    }
}
