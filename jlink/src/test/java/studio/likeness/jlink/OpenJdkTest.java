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

    @Test
    void listsOfWeakSpotsKnowItByItsNumbers() {
        var java = java("25.0.3+9-LTS");
        assertThat(java.purl()).isEqualTo("pkg:generic/openjdk@25.0.3%2B9");
        assertThat(java.cpe()).isEqualTo("cpe:2.3:a:oracle:openjdk:25.0.3:*:*:*:*:*:*:*");
        assertThat(java("26").purl()).isEqualTo("pkg:generic/openjdk@26");
        assertThat(java("27-ea+5").cpe()).contains(":openjdk:27:");
    }

    private static OpenJdk java(String version) {
        return new OpenJdk(Runtime.Version.parse(version), "", "");
    }

    private void release(String text) throws IOException {
        Files.writeString(home.resolve("release"), text);
    }
}
