package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenJdkTest {
    @TempDir Path home;

    @Test
    void theJdkOfThisBuildTellsItsVersionAndSources() {
        var java = OpenJdk.here();
        assertThat(java.version()).isEqualTo(Runtime.version());
        assertThat(java.vendor()).isNotBlank();
        assertThat(java.sources()).startsWith("https://");
    }

    @Test
    void aVendorsSourcesAreItsOwn() throws IOException {
        release(
                """
                IMPLEMENTOR="Some Body"
                JAVA_RUNTIME_VERSION="25.0.3+9-LTS"
                SOURCE=".:git:cda0a1776184"
                SOURCE_REPO="https://vendor.test/jdk25u.git"
                """);
        var java = OpenJdk.read(home);
        assertThat(java.sources()).isEqualTo("https://vendor.test/jdk25u, commit cda0a1776184");
        assertThat(java.vendor()).isEqualTo("Some Body");
        assertThat(java.terms().hidesSources()).isFalse();
    }

    @Test
    void theSourcesOfTheProjectAreThoseOfAVendorWhoTellsNone() throws IOException {
        release("IMPLEMENTOR=\"N/A\"\nJAVA_RUNTIME_VERSION=\"26.0.1+3\"\n");
        assertThat(OpenJdk.read(home).sources()).isEqualTo("https://github.com/openjdk/jdk26u");
    }

    @Test
    void aJdkWithoutAVersionIsAFlaw() throws IOException {
        release("IMPLEMENTOR=\"N/A\"\n");
        assertThatThrownBy(() -> OpenJdk.read(home))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("JAVA_RUNTIME_VERSION");
    }

    private void release(String text) throws IOException {
        Files.writeString(home.resolve("release"), text);
    }
}
