package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedArgumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--nonsense | \"--nonsense\" | unknown argument",
                "--nonsense=1 | \"--nonsense\" | unknown argument",
                "nonsense | \"nonsense\" | unknown argument",
                "-h | \"-h\" | unknown argument",
                "--Practice | \"--Practice\" | unknown argument",
                "-- | \"--\" | unknown argument",
                "--help --nonsense | \"--nonsense\" | unknown argument",
                "--practice now | \"now\" | unknown argument",
                "--practice=yes | --practice | takes no value",
                "--json= | --json | takes no value",
                "--help=please | --help | takes no value",
                "--data-dir | --data-dir | needs a value: --data-dir DIR",
                "--data-dir= | --data-dir | needs a value",
                "--data-dir --live | --data-dir | needs a value",
                "--lang | --lang | needs a value",
                "--rpc-url= | --rpc-url | needs a value",
                "--practice-server --port | --port | needs a value: --port N",
                "--practice --live | --live | --practice",
                "--live --practice | --live | --practice",
                "--practice --practice | --practice | twice",
                "--lang en --lang zh | --lang | twice",
                "--lang=en --lang=en | --lang | twice",
                "--data-dir a --data-dir b | --data-dir | twice",
                "--offline --offline | --offline | twice",
                "--lang de | --lang | must be en or zh, not \"de\"",
                "--lang EN | --lang | must be en or zh",
                "--theme blue | --theme | must be light or dark or system, not \"blue\"",
                "--text-size 79 | --text-size | from 80 to 200, not \"79\"",
                "--text-size 201 | --text-size | from 80 to 200",
                "--text-size 1e2 | --text-size | whole number",
                "--text-size -100 | --text-size | whole number",
                "--text-size 99999999999 | --text-size | whole number",
                "--text-size 100% | --text-size | whole number",
                "--text-size ١٠٠ | --text-size | whole number",
                "--network 8453 | --network | must be eip155:8453 or eip155:84532, not \"8453\"",
                "--network eip155:1 | --network | must be eip155:8453 or eip155:84532",
                "--network base | --network | must be eip155:8453",
                "--practice --network eip155:8453 | --network | practice pays on eip155:84532 only",
                "--network eip155:8453 --practice | --network | practice pays on eip155:84532 only",
                "--practice --service-url anyfast=https://a.example | --service-url | this computer"
                        + " only",
                "--practice --rpc-url https://a.example | --rpc-url | this computer only",
                "--offline --practice --network eip155:8453 | --network | practice pays on",
                "--offline --practice-server --port 1 | --offline | --practice-server",
                "--practice-server --offline --port 1 | --offline | --practice-server",
                "--offline --rpc-url https://a.example | --rpc-url | --offline",
                "--offline --service-url blockrun=https://a.example | --service-url | --offline",
                "--port 80 | --port | goes with --practice-server only",
                "--json | --json | goes with --practice-server only",
                "--practice-server | --practice-server | needs --port N",
                "--practice-server --port 65536 | --port | from 0 to 65535, not \"65536\"",
                "--practice-server --port -1 | --port | from 0 to 65535",
                "--practice-server --port http | --port | from 0 to 65535",
                "--practice-server --port 1 --live | --live | --practice-server",
                "--practice-server --port 1 --data-dir x | --data-dir | --practice-server",
                "--practice-server --port 1 --exit-after-first-frame | --exit-after | go with",
                "--practice-server --port 1 --practice-server | --practice-server | twice",
                "--service-url https://a.example | --service-url | ID=URL",
                "--service-url openai=https://a.example | --service-url | not \"openai\"",
                "--service-url =https://a.example | --service-url | not \"\"",
                "--service-url BlockRun=https://a.example | --service-url | not \"BlockRun\"",
                "--service-url blockrun= | --service-url | https address",
                "--service-url blockrun=http://a.example | --service-url | this computer only",
                "--service-url blockrun=https://a.example --service-url blockrun=https://b.example"
                        + " | --service-url | names blockrun twice",
            })
    void theLineNamesTheArgumentAndWhatWasWrong(String line, String argument, String reason) {
        var answer = ArgumentsTest.parsed(line);
        assertThat(answer).as(line).isInstanceOf(Arguments.Refused.class);
        var refused = (Arguments.Refused) answer;
        assertThat(refused.argument()).startsWith(argument);
        assertThat(refused.line()).contains(reason).doesNotContain("\n");
    }

    /// A terminal must not be steered by what somebody was talked into pasting.
    @ParameterizedTest
    @ValueSource(strings = {"--a\nb", "--a\u001b[2Jb", "--a\u202eb", "--lang=a\r\nb"})
    void controlCharactersAreNotRepeated(String word) {
        assertThat(((Arguments.Refused) Arguments.parse(word)).line())
                .matches("[\\p{Print}]+")
                .contains("a?");
    }

    @Test
    void aLongWordIsCutShort() {
        assertThat(((Arguments.Refused) Arguments.parse("x".repeat(5_000))).line())
                .hasSizeLessThan(120);
    }

    @Test
    void aFolderNameThatTheSystemCannotHoldIsRefused() {
        assertThat(Arguments.parse("--data-dir", "a\0b")).isInstanceOf(Arguments.Refused.class);
    }
}
