package studio.likeness.core.airgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.pay.TypedTransfer;
import studio.likeness.core.wallet.signing.PaymentSigner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Requests, answers and accounts exchanged with Keystone's and Ngrave's own libraries, in both
/// directions, in one code and in many. Installs them with npm: `mvn -q -pl app -Ppeers verify`.
class PeersRun {
    private static final Path HOME = Path.of("target/peers");
    private static final Path SOURCES = Path.of("src/test/peers");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int WHOLE = 4_000;

    private static Process node;
    private static BufferedWriter to;
    private static BufferedReader from;

    private final Random dice = new Random(11);

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        for (var name : List.of("package.json", "peer.js")) {
            Files.write(HOME.resolve(name), Files.readAllBytes(SOURCES.resolve(name)));
        }
        var npm =
                new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts");
        npm.directory(HOME.toFile()).redirectErrorStream(true);
        npm.redirectOutput(HOME.resolve("npm.log").toFile());
        assertThat(npm.start().waitFor()).as("see target/peers/npm.log").isZero();
        node = new ProcessBuilder("node", "peer.js").directory(HOME.toFile()).start();
        to = node.outputWriter(StandardCharsets.UTF_8);
        from = node.inputReader(StandardCharsets.UTF_8);
    }

    @AfterAll
    static void end() throws IOException {
        to.close();
        node.destroy();
    }

    @ParameterizedTest
    @ValueSource(ints = {WHOLE, 400, 150, 60})
    void theyReadOurRequest(int density) throws IOException {
        var request = Requests.request();
        var told = theirReading(request.ur(), density);
        assertThat(told.path("kind").stringValue()).isEqualTo("eth-sign-request");
        assertThat(told.path("id").stringValue()).isEqualTo(request.id().toString());
        assertThat(told.path("data").stringValue())
                .isEqualTo(TypedTransfer.write(request.transfer()));
        assertThat(told.path("dataType").intValue()).isEqualTo(2);
        assertThat(told.path("chain").longValue()).isEqualTo(84_532);
        assertThat(told.path("path").stringValue()).isEqualTo("44'/60'/0'/0/0");
        assertThat(told.path("fingerprint").stringValue()).isEqualTo(fingerprint());
        assertThat(told.path("address").stringValue())
                .isEqualTo(hex(Requests.KEY.address().bytes()));
        assertThat(told.path("origin").stringValue()).isEqualTo(request.origin());
    }

    @ParameterizedTest
    @ValueSource(ints = {WHOLE, 400, 150, 60})
    void weReadTheirRequest(int density) throws IOException, Misread {
        var request = Requests.request();
        var frames =
                ask(
                        Map.of(
                                "do",
                                "request",
                                "data",
                                TypedTransfer.write(request.transfer()),
                                "path",
                                "m/44'/60'/0'/0/0",
                                "fingerprint",
                                fingerprint(),
                                "id",
                                request.id().toString(),
                                "chain",
                                84_532,
                                "address",
                                Requests.KEY.address().toString(),
                                "origin",
                                request.origin(),
                                "density",
                                density,
                                "count",
                                80));
        assertThat(PeersTest.done(SignRequest.read(ourReading(frames)))).isEqualTo(request);
    }

    @ParameterizedTest
    @ValueSource(ints = {WHOLE, 30})
    void answersCrossBothWays(int density) throws IOException, Misread {
        var request = Requests.request();
        var signer = new PaymentSigner(Requests.key(0x11), Set.of(request.transfer().domain()));
        var signature = PeersTest.done(signer.sign(request.transfer()));
        var answer = new SignAnswer(request.id(), signature, "");
        var told = theirReading(answer.ur(), density);
        assertThat(told.path("id").stringValue()).isEqualTo(request.id().toString());
        assertThat(told.path("signature").stringValue()).isEqualTo(hex(signature.bytes()));
        var frames =
                ask(
                        Map.of(
                                "do",
                                "answer",
                                "id",
                                request.id().toString(),
                                "signature",
                                hex(signature.bytes()),
                                "density",
                                density,
                                "count",
                                40));
        assertThat(PeersTest.done(SignAnswer.read(ourReading(frames)))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {WHOLE, 30})
    void accountsCrossBothWays(int density) throws IOException, Misread {
        var key = Requests.KEY.publicKey();
        var told = theirReading(Pairing.show(key, Requests.path(), "Desk"), density);
        assertThat(told.path("key").stringValue()).isEqualTo(hex(key.bytes()));
        assertThat(told.path("path").stringValue()).isEqualTo("44'/60'/0'/0/0");
        assertThat(told.path("fingerprint").stringValue()).isEqualTo(fingerprint());
        assertThat(told.path("name").stringValue()).isEqualTo("Desk");
        var frames =
                ask(
                        Map.of(
                                "do",
                                "key",
                                "key",
                                hex(key.bytes()),
                                "path",
                                "44'/60'/0'/0/0",
                                "fingerprint",
                                fingerprint(),
                                "name",
                                "Desk",
                                "density",
                                density,
                                "count",
                                40));
        var pairing = PeersTest.done(Pairing.read(ourReading(frames)));
        assertThat(pairing.address()).isEqualTo(Requests.KEY.address());
        assertThat(pairing.path()).contains(Requests.path());
    }

    /// As hardware wants it: the path and the master key's fingerprint that it showed once come
    /// back with every request.
    @Test
    void aRequestForTheirAccountNamesThePathAndFingerprintTheyShowed() throws IOException, Misread {
        var frames =
                ask(
                        Map.of(
                                "do",
                                "key",
                                "key",
                                hex(Requests.KEY.publicKey().bytes()),
                                "chainCode",
                                "07".repeat(32),
                                "path",
                                "44'/60'/0'",
                                "children",
                                "0/*",
                                "fingerprint",
                                "f23f9fd2",
                                "parent",
                                "90c71a4d",
                                "name",
                                "Keystone",
                                "density",
                                WHOLE));
        var pairing = PeersTest.done(Pairing.read(ourReading(frames)));
        var asked = Requests.request();
        var request =
                new SignRequest(
                        asked.id(), asked.transfer(), pairing.requestPath(), asked.origin());
        var told = theirReading(request.ur(), WHOLE);
        assertThat(told.path("path").stringValue()).isEqualTo("44'/60'/0'/0/0");
        assertThat(told.path("fingerprint").stringValue()).isEqualTo("f23f9fd2");
    }

    /// The first frame is lost, and three in ten of the others.
    private JsonNode theirReading(Ur ur, int density) throws IOException {
        var frames = new UrFrames(ur, density);
        var shown =
                LongStream.rangeClosed(frames.count() == 1 ? 1 : 2, 4L * frames.count() + 20)
                        .filter(_ -> frames.count() == 1 || dice.nextInt(10) >= 3)
                        .mapToObj(frames::frame)
                        .map(frame -> frame.toLowerCase(Locale.ROOT))
                        .toList();
        var told = question(Map.of("do", "read", "frames", shown));
        assertThat(told.path("complete").booleanValue()).as(told.toString()).isTrue();
        assertThat(told.path("cbor").stringValue()).isEqualTo(hex(ur.content()));
        return told;
    }

    private Ur ourReading(List<String> frames) throws Misread {
        var single = frames.getFirst().chars().filter(c -> c == '/').count() == 1;
        return PeersTest.whole(
                frames.stream().filter(_ -> single || dice.nextInt(10) >= 3).toList());
    }

    private static List<String> ask(Map<String, Object> question) throws IOException {
        var frames = new ArrayList<String>();
        question(question).path("frames").forEach(frame -> frames.add(frame.stringValue()));
        assertThat(frames).isNotEmpty();
        return frames;
    }

    private static JsonNode question(Map<String, Object> question) throws IOException {
        to.write(JSON.writeValueAsString(question));
        to.newLine();
        to.flush();
        var told = JSON.readTree(from.readLine());
        assertThat(told.has("error")).as(told.toString()).isFalse();
        return told;
    }

    private static String fingerprint() {
        return HexFormat.of().toHexDigits(Requests.KEY.publicKey().fingerprint());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
