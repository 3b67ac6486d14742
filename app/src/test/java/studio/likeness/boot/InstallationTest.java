package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InstallationTest {
    @Test
    void aStartFromSourceIsWhole() {
        assertThat(Installation.ofThisProgram().obstacle()).isEmpty();
    }

    @Test
    void launcherAndCodeOfOneBuildAreWhole() {
        assertThat(new Installation("1f", "1f", "1f").obstacle()).isEmpty();
    }

    @Test
    void codeOfAnotherBuildIsNamed() {
        assertThat(new Installation("1f", "2e", "1f").obstacle())
                .hasValueSatisfying(said -> assertThat(said).contains("\"1f\"", "\"2e\""));
    }

    /// Launcher and cache are of one build, what lies there is of another.
    @Test
    void codeFromTheCacheOfAnotherBuildIsNamed() {
        assertThat(new Installation("1f", "1f", "2e").obstacle())
                .hasValueSatisfying(said -> assertThat(said).contains("\"1f\"", "\"2e\""));
    }

    @Test
    void anInstalledProgramThatStartsWithoutItsCacheIsSlow() {
        var installed = new Installation("1f", "1f", "1f");
        assertThat(installed.isSlow("mixed mode, emulated-client")).isTrue();
        assertThat(installed.isSlow("mixed mode, emulated-client, sharing")).isFalse();
        assertThat(new Installation(null, "source", "source").isSlow("mixed mode")).isFalse();
    }

    @Test
    void theProgramDoesNotStartHalf() throws Exception {
        var ended = Program.withoutScreen().flag("-Dstudio.build=1f").run("--version");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).singleElement().asString().contains("not whole");
    }
}
