package studio.likeness.os.http;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509ExtendedTrustManager;

/// A certificate for `localhost`, made once for these tests and trusted by nobody else.
final class LocalCertificate {
    private static final String PASSWORD = "changeit";
    private static final KeyStore KEYS = made();

    private LocalCertificate() {}

    static X509ExtendedTrustManager trust() {
        return Handshake.trusting(KEYS);
    }

    static SSLContext context() throws Exception {
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(KEYS, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static KeyStore made() {
        try {
            var folder = Files.createTempDirectory("certificate");
            var file = folder.resolve("keys.p12");
            keytool(file);
            var keys = KeyStore.getInstance("PKCS12");
            try (var in = Files.newInputStream(file)) {
                keys.load(in, PASSWORD.toCharArray());
            }
            Files.delete(file);
            Files.delete(folder);
            return keys;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(Path file) throws Exception {
        var options =
                "-genkeypair -keyalg EC -alias a -dname CN=localhost -ext san=dns:localhost"
                        + " -storetype PKCS12 -storepass changeit -keystore";
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(options.split(" ")));
        command.add(file.toString());
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("keytool");
        }
    }
}
