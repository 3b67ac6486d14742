package studio.likeness.practice.anyfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTest {
    @Test
    void aFileInTheRequestIsForgotten() {
        var inline =
                new Content.Item(
                        0, Content.Form.IMAGE, "first_frame", "data:image/png;base64,AAAA");
        var asset = new Content.Item(1, Content.Form.IMAGE, "last_frame", "asset://a");
        var light = new Content("a sea", List.of(inline, asset)).withoutData();
        assertThat(light.items())
                .extracting(Content.Item::url)
                .containsExactly("data:", "asset://a");
        assertThat(light.isFrames()).isTrue();
        assertThat(light.prompt()).isEqualTo("a sea");
    }
}
