package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {

    @ParameterizedTest
    @EnumSource(Argument.class)
    void everyArgumentHasItsLine(Argument argument) {
        assertThat(Help.page().lines())
                .filteredOn(line -> line.startsWith("  " + argument.usage() + " "))
                .singleElement()
                .asString()
                .endsWith(argument.purpose());
    }

    @Test
    void noLineIsWiderThanAnOrdinaryTerminal() {
        assertThat(Help.page().lines()).allMatch(line -> line.length() <= 110);
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(Help.version()).matches("Likeness Studio \\d+\\.\\d+\\.\\d+.*");
    }
}
