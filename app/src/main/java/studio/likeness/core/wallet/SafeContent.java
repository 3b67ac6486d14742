package studio.likeness.core.wallet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the file of a key safe holds: the settings of the key derivation, and for each name 12
/// bytes of chance with what they seal. One entry without a name's use tells a wrong password.
///
/// @param sealed by name; each is bound to its name, so that two cannot change places
record SafeContent(Kdf.ScryptKdf kdf, Map<String, Bytes> sealed) {
    private static final String CHECK = "check";
    private static final int SALT = 32;
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    SafeContent {
        sealed = Map.copyOf(sealed);
    }

    /// @param n how costly one guess of the password is made
    static SafeContent fresh(int n, Entropy entropy) {
        var salt = Bytes.of(entropy.bytes(SALT));
        return new SafeContent(new Kdf.ScryptKdf(n, 8, 1, salt), Map.of());
    }

    /// @throws IllegalArgumentException for what is not ours, or not whole
    static Outcome<SafeContent> read(JsonNode root) {
        var settings = root.path("kdf");
        var salt = Bytes.of(HexFormat.of().parseHex(settings.path("salt").asString("")));
        var kdf =
                new Kdf.ScryptKdf(
                        settings.path("n").asInt(0),
                        settings.path("r").asInt(0),
                        settings.path("p").asInt(0),
                        salt);
        if (!kdf.isBearable()) {
            return Outcome.failed(new Problem.KeystoreTooCostly());
        }
        var sealed = new TreeMap<String, Bytes>();
        for (var each : root.path("sealed").properties()) {
            var bytes = HexFormat.of().parseHex(each.getValue().asString(""));
            sealed.put(each.getKey(), Bytes.of(bytes));
        }
        return Outcome.done(new SafeContent(kdf, sealed));
    }

    void write(ObjectNode root) {
        root.putObject("kdf")
                .put("n", kdf.n())
                .put("r", kdf.r())
                .put("p", kdf.p())
                .put("salt", HexFormat.of().formatHex(kdf.salt().toArray()));
        var all = root.putObject("sealed");
        new TreeMap<>(sealed)
                .forEach((name, bytes) -> all.put(name, HexFormat.of().formatHex(bytes.toArray())));
    }

    Set<String> names() {
        var names = new HashSet<>(sealed.keySet());
        names.remove(CHECK);
        return names;
    }

    /// Anything opens what is empty.
    boolean isOpenedBy(byte[] key) {
        var check = sealed.get(CHECK);
        return check == null || unsealed(CHECK, check, key) instanceof Outcome.Done<byte[]>;
    }

    SafeContent withCheck(byte[] key, Entropy entropy) {
        return sealed.containsKey(CHECK)
                ? this
                : and(CHECK, sealed(CHECK, new byte[0], key, entropy));
    }

    SafeContent with(String name, Secret secret, byte[] key, Entropy entropy) {
        var plain = Utf8.of(secret);
        try {
            return and(name, sealed(name, plain, key, entropy));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// The same keys under another one, bound to settings of its own.
    ///
    /// @param key what opens them now
    /// @param fresh derived from the settings of `empty`
    Outcome<SafeContent> resealed(byte[] key, SafeContent empty, byte[] fresh, Entropy entropy) {
        var all = Outcome.done(empty.withCheck(fresh, entropy));
        for (var name : names()) {
            all =
                    all.then(
                            next ->
                                    open(name, key)
                                            .map(
                                                    secret ->
                                                            moved(
                                                                    next, name, secret, fresh,
                                                                    entropy)));
        }
        return all;
    }

    private static SafeContent moved(
            SafeContent next, String name, Secret secret, byte[] fresh, Entropy entropy) {
        try (secret) {
            return next.with(name, secret, fresh, entropy);
        }
    }

    SafeContent without(String name) {
        var rest = new TreeMap<>(sealed);
        rest.remove(name);
        return new SafeContent(kdf, rest);
    }

    private SafeContent and(String name, Bytes bytes) {
        var more = new TreeMap<>(sealed);
        more.put(name, bytes);
        return new SafeContent(kdf, more);
    }

    Outcome<Secret> open(String name, byte[] key) {
        return unsealed(name, Objects.requireNonNull(sealed.get(name)), key)
                .map(SafeContent::secret);
    }

    private static Secret secret(byte[] plain) {
        var characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(plain));
        Arrays.fill(plain, (byte) 0);
        var exact = new char[characters.remaining()];
        characters.get(exact);
        characters.rewind();
        characters.put(CharBuffer.wrap(new char[exact.length]));
        return new Secret(exact);
    }

    private static Bytes sealed(String name, byte[] plain, byte[] key, Entropy entropy) {
        var iv = entropy.bytes(IV);
        try {
            var aes = aes(Cipher.ENCRYPT_MODE, name, iv, key);
            var all = Arrays.copyOf(iv, IV + aes.getOutputSize(plain.length));
            aes.doFinal(plain, 0, plain.length, all, IV);
            return Bytes.of(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
    }

    private static Outcome<byte[]> unsealed(String name, Bytes sealed, byte[] key) {
        var all = sealed.toArray();
        if (all.length < IV) {
            return Outcome.failed(new Problem.KeystoreDamaged());
        }
        try {
            var aes = aes(Cipher.DECRYPT_MODE, name, Arrays.copyOf(all, IV), key);
            return Outcome.done(aes.doFinal(all, IV, all.length - IV));
        } catch (AEADBadTagException _) {
            // Another key made it, or somebody changed it.
            return Outcome.failed(new Problem.KeystoreDamaged());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
    }

    private static Cipher aes(int mode, String name, byte[] iv, byte[] key)
            throws GeneralSecurityException {
        var aes = Cipher.getInstance("AES/GCM/NoPadding");
        aes.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
        aes.updateAAD(("likeness service key 1 " + name).getBytes(StandardCharsets.UTF_8));
        return aes;
    }
}
