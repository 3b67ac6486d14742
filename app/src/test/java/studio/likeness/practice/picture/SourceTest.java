package studio.likeness.practice.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://studio.example/me.jpg",
                "http://127.0.0.1:8080/me.jpg",
                "http://localhost/me.jpg",
                "http://[::1]:9/me.jpg"
            })
    void takesHttpsAndThisComputer(String address) {
        assertThat(Source.web(address)).contains(new Source.Web(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://studio.example/me.jpg",
                "http://192.168.1.7/me.jpg",
                "http://localhost.example/me.jpg",
                "http://127.example/me.jpg",
                "ftp://studio.example/me.jpg",
                "file:///etc/passwd",
                "https:///me.jpg",
                "me.jpg",
                "not an address"
            })
    void takesNothingElse(String address) {
        assertThat(Source.web(address)).isEmpty();
    }

    @Test
    void readsDataWrittenOut() {
        assertThat(Source.data("data:image/png;base64,AQID"))
                .hasValueSatisfying(SourceTest::isOneTwoThree);
        assertThat(Source.base64("AQID")).hasValueSatisfying(SourceTest::isOneTwoThree);
        assertThat(Source.data("data:image/PNG;base64,AQID")).isEmpty();
        assertThat(Source.data("data:image/png,abc")).isEmpty();
        assertThat(Source.base64("%%%")).isEmpty();
    }

    private static void isOneTwoThree(Source source) {
        assertThat(((Source.Inline) source).bytes()).containsExactly(1, 2, 3);
    }
}
