package studio.likeness.jlink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/// Runs in the packaged Java, with nothing beside it: speaks TLS with itself in each version and
/// with each sort of key that is given, as it comes and again once the wallet's provider has
/// joined.
final class Handshakes {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private Handshakes() {}

    static void main(String[] keys) throws Exception {
        IO.println("authorities=" + authorities());
        for (var wallet : List.of(false, true)) {
            if (wallet) {
                var joined = Class.forName("org.bouncycastle.jce.provider.BouncyCastleProvider");
                Security.addProvider((Provider) joined.getConstructor().newInstance());
            }
            for (var file : keys) {
                for (var version : List.of("TLSv1.3", "TLSv1.2")) {
                    IO.println(version + " " + speak(context(Path.of(file)), version));
                }
            }
        }
    }

    /// Those that the system of certificates of the web stands on.
    private static int authorities() throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init((KeyStore) null);
        var manager = (javax.net.ssl.X509TrustManager) trust.getTrustManagers()[0];
        return manager.getAcceptedIssuers().length;
    }

    private static SSLContext context(Path file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /// What the other end read, and by which cipher.
    private static String speak(SSLContext context, String version) throws Exception {
        var heard = new AtomicReference<>("nothing");
        try (var door = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0)) {
            var server = Thread.ofPlatform().start(() -> heard.set(listen(door)));
            try (var client =
                    (SSLSocket)
                            context.getSocketFactory()
                                    .createSocket("localhost", door.getLocalPort())) {
                client.setEnabledProtocols(new String[] {version});
                var strict = client.getSSLParameters();
                strict.setEndpointIdentificationAlgorithm("HTTPS");
                client.setSSLParameters(strict);
                client.getOutputStream().write('k');
                client.getOutputStream().flush();
                server.join();
                return heard.get() + " " + client.getSession().getCipherSuite();
            }
        }
    }

    private static String listen(SSLServerSocket door) {
        try (var visit = door.accept()) {
            return String.valueOf((char) visit.getInputStream().read());
        } catch (IOException e) {
            return e.toString();
        }
    }
}
