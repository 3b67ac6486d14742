package studio.likeness.core.wallet.signing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Set;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.Progress;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.wallet.Keystore;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.core.wallet.Vectors;
import studio.likeness.house.HeapSearch;

/// Uses a wallet as a person would, locks it or not, and looks for what is left in the heap.
final class LockedProgram {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int PASSWORD = 24;

    private LockedProgram() {}

    public static void main(String[] arguments) throws Exception {
        var search = new HeapSearch();
        var signer = used(search);
        if (arguments[0].equals("lock")) {
            signer.close();
        }
        Files.write(Path.of(arguments[2]), search.found(Path.of(arguments[1])));
        signer.close();
    }

    private static PaymentSigner used(HeapSearch search) {
        try (var words = Mnemonic.draw(Mnemonic.Size.TWELVE, LockedProgram::bytes);
                var text = words.text();
                var password = password();
                var none = new Secret(new char[0])) {
            seek(search, "words", text);
            seek(search, "password", password);
            var key = Vectors.done(words.key(none, 0));
            var file =
                    Vectors.done(
                            Keystore.seal(
                                    key, password, LockedProgram::bytes, Progress.unwatched()));
            key.close();
            var opened = Vectors.done(Keystore.open(file, password, Progress.unwatched()));
            search.seek("key", Vectors.<byte[]>done(opened.use(byte[]::clone)));
            var signer = new PaymentSigner(opened, Set.of(Network.BASE.dollar()));
            new Gate(signer::sign).warmUp(signer.address(), Network.BASE);
            return signer;
        }
    }

    private static void seek(HeapSearch search, String name, Secret secret) {
        secret.use(
                characters -> {
                    search.seek(name, characters);
                    return true;
                });
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
