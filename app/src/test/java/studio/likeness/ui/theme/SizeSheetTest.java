package studio.likeness.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SizeSheetTest {
    @Test
    void theUsualSizeIsTheSheetThatTheBuildHasRead() {
        assertThat(SizeSheet.at(100)).endsWith("/sizes.css");
    }

    @Test
    void anotherSizeMultipliesWhatIsWrittenThere() {
        assertThat(css(150)).contains("-fx-font-size: 21.0px", "-fx-font-size: 24.0px");
        assertThat(css(90)).contains("-fx-font-size: 12.6px").doesNotContain(": 14px");
    }

    private static String css(int percent) {
        var address = SizeSheet.at(percent);
        var begin = "data:text/css;base64,";
        assertThat(address).startsWith(begin);
        var bytes = Base64.getDecoder().decode(address.substring(begin.length()));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
