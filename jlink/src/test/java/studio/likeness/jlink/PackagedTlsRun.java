package studio.likeness.jlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Practice speaks to no service through TLS, so no walk shows that the packaged Java still can:
/// most of its providers and half of BouncyCastle are left out.
@Timeout(120)
class PackagedTlsRun {
    private final Path runtime = new AppImage(Platform.here(), Path.of("target/image")).runtime();

    @TempDir Path home;

    @Test
    void thePackagedJavaSpeaksTlsBeforeAndAfterTheWalletOpens() {
        var command = new ArrayList<String>();
        command.add(runtime.resolve("bin/java").toAbsolutePath().toString());
        command.addAll(List.of("--add-modules", "org.bouncycastle.provider"));
        command.addAll(List.of("-cp", Path.of("target/test-classes").toAbsolutePath().toString()));
        command.add(Handshakes.class.getName());
        command.add(keys("EC", "secp256r1"));
        command.add(keys("RSA", "2048"));
        var said = Tool.run(home, Map.of(), command);
        assertThat(said.code()).as(said.output()).isZero();
        assertThat(said.output())
                .containsPattern("(?m)^authorities=[1-9][0-9]{1,2}$")
                .hasLineCount(9);
        assertThat(said.output().lines().filter(line -> line.startsWith("TLSv1.3 k TLS_")))
                .hasSize(4);
        assertThat(said.output().lines().filter(line -> line.startsWith("TLSv1.2 k TLS_ECDHE_")))
                .hasSize(4);
    }

    private String keys(String algorithm, String kind) {
        var file = home.resolve(algorithm + ".p12").toString();
        var size = algorithm.equals("EC") ? "-groupname" : "-keysize";
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-keyalg", algorithm, size, kind, "-alias", "a"));
        command.addAll(List.of("-dname", "CN=localhost", "-ext", "san=dns:localhost"));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", "changeit"));
        command.addAll(List.of("-keystore", file));
        Tool.program(home, Map.of(), command);
        return file;
    }
}
