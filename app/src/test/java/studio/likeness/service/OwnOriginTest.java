package studio.likeness.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnOriginTest {
    private static final URI BASE = URI.create("https://blockrun.ai");

    @Test
    void whatIsNamedIsFollowedToTheLetter() {
        var named = "/api/v1/videos/generations/vj_1?model=bytedance%2Fseedance-2.0&sig=a%2Bb";
        assertThat(OwnOrigin.join(BASE, named)).contains(URI.create("https://blockrun.ai" + named));
        assertThat(OwnOrigin.join(BASE, "https://blockrun.ai:443/x?y=1"))
                .contains(URI.create("https://blockrun.ai:443/x?y=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/api/v1/videos/generations/vj_1",
                "http://blockrun.ai/x",
                "https://blockrun.ai:8443/x",
                "https://user@blockrun.ai/x",
                "https://blockrun.ai.evil.example/x",
                "@evil.example/x",
                ".evil.example/x",
                "//evil.example/x",
                "javascript:alert(1)",
                "not an address"
            })
    void whatLeadsElsewhereIsNotFollowed(String named) {
        assertThat(OwnOrigin.join(BASE, named)).isEmpty();
    }
}
