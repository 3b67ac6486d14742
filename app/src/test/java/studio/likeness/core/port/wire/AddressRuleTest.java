package studio.likeness.core.port.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.problem.Problem;

class AddressRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://blockrun.ai/api/v1/models?x=1",
                "HTTPS://Blockrun.AI",
                "https://example.com:8443/",
                "http://localhost:8080/rpc",
                "http://LOCALHOST/",
                "http://127.0.0.1:1/",
                "http://127.255.255.254/",
                "http://[::1]:9/",
            })
    void mayBeCalled(String address) {
        assertThat(AddressRule.refusal(URI.create(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "http://192.168.1.5/",
                "http://127.0.0.1.example.com/",
                "http://127.0.0.256/",
                "http://127.1/",
                "http://0127.0.0.1/",
                "http://2130706433/",
                "http://localhost.example.com/",
                "http://localhost./",
                "http://[::2]/",
                "http://[::ffff:7f00:1]/",
                "http://name@localhost/",
                "https://name:word@example.com/",
                "https://@example.com/",
                "https://example.com:0/",
                "https://example.com:70000/",
                "https:///path",
                "https:example.com",
                "file:///etc/passwd",
                "ftp://example.com/",
                "data:text/plain,a",
                "/v1/models",
                "//example.com/",
            })
    void isRefused(String address) {
        assertThat(AddressRule.refusal(URI.create(address))).isPresent();
    }

    @Test
    void theRefusalNamesNoSecret() {
        var address = URI.create("http://user:word@example.com:81/v1/key?token=abc#x");
        assertThat(AddressRule.refusal(address))
                .contains(new Problem.AddressRefused("http://example.com"));
    }
}
