package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {
    @Test
    void aBuildKnowsWhereNewerOnesAreTold() {
        assertThat(edition("https://releases.example/latest").releases())
                .contains(URI.create("https://releases.example/latest"));
    }

    /// Then the settings offer nothing, and nobody is ever asked.
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "http://releases.example/", "${studio.releases}"})
    void aBuildWithoutSuchAPlaceAsksNobody(String said) {
        assertThat(edition(said).releases()).isEmpty();
    }

    @Test
    void thisBuildHasAVersion() {
        assertThat(Edition.ofThisProgram().version()).isNotEmpty();
        assertThat(Help.version()).endsWith(Edition.ofThisProgram().version());
    }

    private static Edition edition(String releases) {
        var told = new Properties();
        told.setProperty("version", "1.2.3");
        told.setProperty("releases", releases);
        return Edition.of(told);
    }
}
