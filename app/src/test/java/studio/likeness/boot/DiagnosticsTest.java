package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    @Test
    void programAndComputerAreNamed() {
        var text = new Diagnostics(name -> "<" + name + ">", 512).text();
        assertThat(text)
                .startsWith(Help.version() + ", build source\n")
                .contains("os.name=<os.name>\n", "java.runtime.version=<", "heap.most=512 MB\n");
    }

    @Test
    void nothingOfThePersonIsAsked() {
        var person =
                Map.of("user.name", "ada", "user.home", "/home/ada", "java.io.tmpdir", "/tmp/ada");
        var text = new Diagnostics(name -> person.getOrDefault(name, "-"), 1).text();
        assertThat(text).doesNotContain("ada");
        assertThat(Diagnostics.ofThisStart().text())
                .doesNotContain(System.getProperty("user.home"))
                .doesNotContain(System.getProperty("user.dir"));
    }
}
