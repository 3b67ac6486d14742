package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    void aLineOfMavenIsAPart() {
        var line = "   org.slf4j:slf4j-api:jar:2.0.20:compile:/m/slf4j.jar -- module org.slf4j";
        assertThat(Part.read(List.of(line)))
                .containsExactly(
                        new Part("org.slf4j", "slf4j-api", "2.0.20", "", Path.of("/m/slf4j.jar")));
    }

    @Test
    void aPartForOneSystemKeepsItsName() {
        var line = "org.openjfx:javafx-base:jar:linux:26.0.1:compile:/m/base-linux.jar";
        var part = Part.read(List.of(line)).getFirst();
        assertThat(part.version()).isEqualTo("26.0.1");
        assertThat(part.jar()).isEqualTo(Path.of("/m/base-linux.jar"));
        assertThat(part.purl())
                .isEqualTo("pkg:maven/org.openjfx/javafx-base@26.0.1?classifier=linux");
    }

    @Test
    void headlinesColoursAndTheEmptyJarsOfJavaFxAreLeftOut() {
        var lines =
                List.of(
                        "The following files have been resolved:",
                        "",
                        "org.openjfx:javafx-base:jar:26.0.1:compile:/m/base.jar",
                        "\u001B[0morg.jcodec:jcodec:jar:0.2.5:runtime:C:\\m\\jcodec.jar\u001B[m");
        assertThat(Part.read(lines)).extracting(Part::name).containsExactly("org.jcodec:jcodec");
    }

    @Test
    void aLineThatIsCutOffIsNotGuessedAt() {
        assertThatThrownBy(() -> Part.read(List.of("org.jcodec:jcodec:jar:0.2.5")))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("jcodec");
    }

    @Test
    void onlyADescriptorMakesAModule() {
        var ours = new Part("org.junit.jupiter", "api", "1", "", jarOf(Test.class));
        assertThat(ours.module()).contains("org.junit.jupiter.api");
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
