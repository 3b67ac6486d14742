package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example, https://a.example",
        "https://a.example/, https://a.example",
        "https://a.example///, https://a.example",
        "https://a.example/api/, https://a.example/api",
        "HTTPS://A.Example/Api, https://a.example/Api",
        "https://a.example:8443/x, https://a.example:8443/x",
        "https://a.example/a/../b, https://a.example/b",
        "https://a.example/v2/a%20b, https://a.example/v2/a%20b",
        "https://[2001:db8::1]/x, https://[2001:db8::1]/x",
        "http://localhost:80, http://localhost:80",
        "http://LOCALHOST, http://localhost",
        "http://127.0.0.1:9/blockrun/api, http://127.0.0.1:9/blockrun/api",
        "http://127.255.255.254, http://127.255.255.254",
        "http://[::1]:5, http://[::1]:5",
    })
    void aGoodAddressIsTidied(String text, URI tidy) {
        assertThat(Address.read(text)).isEqualTo(new Address.Good(tidy));
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.example, this computer only",
        "http://127.0.0.1.a.example, this computer only",
        "http://localhost.a.example, this computer only",
        "http://a.localhost, this computer only",
        "http://128.0.0.1, this computer only",
        "http://10.0.0.1, this computer only",
        "http://0.0.0.0, this computer only",
        "http://[::2], this computer only",
        "http://[::ffff:127.0.0.1], this computer only",
        "http://127.0.0.256, web address",
        "http://127.1, web address",
        "http://2130706433, this computer only",
        "https://me@a.example, user name",
        "http://localhost@a.example, user name",
        "https://me:hunter2@a.example, user name",
        "https://a.example?key=hunter2, query",
        "https://a.example/?, query",
        "https://a.example/#hunter2, fragment",
        "https://a.example:0, port",
        "https://a.example:65536, port",
        "https://a.example:hunter2, web address",
        "ftp://a.example, must be an https address",
        "file:///etc/passwd, must be an https address",
        "javascript:alert(1), must be an https address",
        "a.example, must be an https address",
        "//a.example, must be an https address",
        "https:/a.example, must be an https address",
        "https:a.example, must be an https address",
        "https://, web address",
        "https:// a.example, web address",
        "https://a_b.example, web address",
        "https://例子.example, web address",
        "'', must be an https address",
    })
    void aBadAddressIsRefusedWithoutRepeatingIt(String text, String reason) {
        assertThat(Address.read(text)).isInstanceOf(Address.Bad.class);
        assertThat(((Address.Bad) Address.read(text)).reason())
                .contains(reason)
                .doesNotContain("hunter2")
                .doesNotContain("example");
    }
}
