package studio.likeness.core.wallet;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The text of a wallet file. Reading is strict: who prepares a file must not be able to mean one
/// thing to us and another to the next wallet.
final class KeystoreJson {
    static final int SIZE_LIMIT = 64 << 10;
    private static final int VERSION = 3;
    private static final int DEPTH = 6;
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2})+");
    private static final String CHECK = "likeness-check";

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEPTH)
                                                    .maxNumberLength(20)
                                                    .build())
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private KeystoreJson() {}

    static Outcome<KeystoreFile> read(byte[] text) {
        if (text.length > SIZE_LIMIT) {
            return Outcome.failed(new Problem.KeystoreUnknown());
        }
        try {
            var file = file(JSON.readTree(text));
            return file.kdf().isBearable()
                    ? Outcome.done(file)
                    : Outcome.failed(new Problem.KeystoreTooCostly());
        } catch (JacksonException | Unknown _) {
            // Neither may be repeated in a message: the text around a fault can be a secret.
            return Outcome.failed(new Problem.KeystoreUnknown());
        }
    }

    private static KeystoreFile file(JsonNode root) throws Unknown {
        // geth writes crypto, ethers Crypto; a file with both could be read in two ways.
        var names = root.propertyNames().stream().filter("crypto"::equalsIgnoreCase).toList();
        if (number(root, "version") != VERSION || names.size() != 1) {
            throw new Unknown();
        }
        var crypto = root.path(names.getFirst());
        expect(crypto, "cipher", "aes-128-ctr");
        var sealed =
                new KeystoreFile.Sealed(
                        bytes(crypto.path("cipherparams"), "iv", KeystoreFile.Sealed.IV),
                        bytes(crypto, "ciphertext", Curve.SCALAR));
        var mac = bytes(crypto, "mac", Keccak.BYTES);
        var check = root.has(CHECK) ? bytes(root, CHECK, Keccak.BYTES) : null;
        return new KeystoreFile(address(root), kdf(crypto), sealed, mac, check);
    }

    private static Kdf kdf(JsonNode crypto) throws Unknown {
        var settings = crypto.path("kdfparams");
        if (number(settings, "dklen") != Kdf.LENGTH) {
            throw new Unknown();
        }
        var salt = bytes(settings, "salt");
        return switch (text(crypto, "kdf")) {
            case "scrypt" ->
                    new Kdf.ScryptKdf(
                            number(settings, "n"),
                            number(settings, "r"),
                            number(settings, "p"),
                            salt);
            case "pbkdf2" -> {
                expect(settings, "prf", "hmac-sha256");
                yield new Kdf.Pbkdf2Kdf(number(settings, "c"), salt);
            }
            default -> throw new Unknown();
        };
    }

    private static @Nullable Address address(JsonNode root) throws Unknown {
        if (!root.has("address")) {
            return null;
        }
        var text = text(root, "address");
        var prefixed = text.startsWith("0x") ? text : "0x" + text;
        return switch (Address.received(prefixed)) {
            case Outcome.Done<Address>(var address) -> address;
            case Outcome.Failed<Address> _ -> throw new Unknown();
        };
    }

    /// As every other wallet reads it: lower case throughout, the address without 0x.
    static byte[] write(KeystoreFile file, UUID id) {
        var root = JSON.createObjectNode();
        root.put("version", VERSION);
        root.put("id", id.toString());
        if (file.address() != null) {
            root.put("address", HexFormat.of().formatHex(file.address().bytes()));
        }
        // Some readers (web3j) want the name of the function before its settings.
        var crypto = root.putObject("crypto").put("cipher", "aes-128-ctr");
        crypto.put("ciphertext", file.sealed().ciphertext().hex());
        crypto.putObject("cipherparams").put("iv", file.sealed().iv().hex());
        crypto.put("kdf", file.kdf() instanceof Kdf.ScryptKdf ? "scrypt" : "pbkdf2");
        var settings = crypto.putObject("kdfparams").put("dklen", Kdf.LENGTH);
        settings.put("salt", file.kdf().salt().hex());
        switch (file.kdf()) {
            case Kdf.ScryptKdf(var n, var r, var p, _) ->
                    settings.put("n", n).put("r", r).put("p", p);
            case Kdf.Pbkdf2Kdf(var rounds, _) ->
                    settings.put("c", rounds).put("prf", "hmac-sha256");
        }
        crypto.put("mac", file.mac().hex());
        if (file.check() != null) {
            root.put(CHECK, file.check().hex());
        }
        return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    private static void expect(JsonNode parent, String name, String value) throws Unknown {
        if (!text(parent, name).equals(value)) {
            throw new Unknown();
        }
    }

    private static String text(JsonNode parent, String name) throws Unknown {
        var node = parent.path(name);
        if (!node.isString()) {
            throw new Unknown();
        }
        return node.asString();
    }

    private static int number(JsonNode parent, String name) throws Unknown {
        var node = parent.path(name);
        if (!node.isIntegralNumber()) {
            throw new Unknown();
        }
        // A number beyond an int is a legal setting that nobody can bear: zero is refused as such.
        return node.canConvertToInt() ? node.asInt() : 0;
    }

    private static Bytes bytes(JsonNode parent, String name) throws Unknown {
        var text = text(parent, name);
        if (!HEX.matcher(text).matches()) {
            throw new Unknown();
        }
        return Bytes.of(HexFormat.of().parseHex(text));
    }

    private static Bytes bytes(JsonNode parent, String name, int length) throws Unknown {
        var bytes = bytes(parent, name);
        if (bytes.length() != length) {
            throw new Unknown();
        }
        return bytes;
    }

    /// Not the format.
    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super(null, null, false, false);
        }
    }
}
