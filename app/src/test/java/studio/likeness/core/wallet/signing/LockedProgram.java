package studio.likeness.core.wallet.signing;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.Progress;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.wallet.Keystore;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.core.wallet.Vectors;

/// Uses a wallet as a person would, locks it or not, and looks for what is left in the heap. What
/// is looked for is kept turned over, so that the search does not find itself.
final class LockedProgram {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int PASSWORD = 24;

    private LockedProgram() {}

    public static void main(String[] arguments) throws Exception {
        var sought = new LinkedHashMap<String, byte[]>();
        var signer = used(sought);
        if (arguments[0].equals("lock")) {
            signer.close();
        }
        var dump = Path.of(arguments[1]);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(dump.toString(), true);
        Files.write(Path.of(arguments[2]), found(dump, sought));
        signer.close();
    }

    private static PaymentSigner used(Map<String, byte[]> sought) {
        try (var words = Mnemonic.draw(Mnemonic.Size.TWELVE, LockedProgram::bytes);
                var text = words.text();
                var password = password();
                var none = new Secret(new char[0])) {
            sought.put("words", turned(text.use(c -> latin(c))));
            sought.put("password", turned(password.use(c -> latin(c))));
            sought.put("words in a char[]", turned(text.use(c -> wide(c))));
            sought.put("password in a char[]", turned(password.use(c -> wide(c))));
            var key = Vectors.done(words.key(none, 0));
            var file =
                    Vectors.done(
                            Keystore.seal(
                                    key, password, LockedProgram::bytes, Progress.unwatched()));
            key.close();
            var opened = Vectors.done(Keystore.open(file, password, Progress.unwatched()));
            sought.put("key", turned(Vectors.<byte[]>done(opened.use(byte[]::clone))));
            var signer = new PaymentSigner(opened, Set.of(Network.BASE.dollar()));
            new Gate(signer::sign).warmUp(signer.address(), Network.BASE);
            return signer;
        }
    }

    private static List<String> found(Path dump, Map<String, byte[]> sought) throws IOException {
        var heap = Files.readAllBytes(dump);
        var found = new ArrayList<String>();
        sought.forEach(
                (name, turned) -> {
                    if (contains(heap, turned)) {
                        found.add(name);
                    }
                });
        return found;
    }

    private static boolean contains(byte[] heap, byte[] turned) {
        for (var at = 0; at <= heap.length - turned.length; at++) {
            var same = 0;
            while (same < turned.length && heap[at + same] == (byte) ~turned[same]) {
                same++;
            }
            if (same == turned.length) {
                return true;
            }
        }
        return false;
    }

    private static byte[] turned(byte[] plain) {
        for (var i = 0; i < plain.length; i++) {
            plain[i] = (byte) ~plain[i];
        }
        return plain;
    }

    private static byte[] latin(char[] characters) {
        return new String(characters).getBytes(StandardCharsets.US_ASCII);
    }

    /// As a heap dump writes a char[].
    private static byte[] wide(char[] characters) {
        var bytes = ByteBuffer.allocate(2 * characters.length);
        bytes.asCharBuffer().put(characters);
        return bytes.array();
    }

    private static Secret password() {
        var characters = new char[PASSWORD];
        for (var i = 0; i < PASSWORD; i++) {
            characters[i] = (char) ('a' + CHANCE.nextInt(26));
        }
        return new Secret(characters);
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        CHANCE.nextBytes(bytes);
        return bytes;
    }
}
