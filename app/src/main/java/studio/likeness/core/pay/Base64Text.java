package studio.likeness.core.pay;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Text in a header. Both alphabets are read, padded or not, because servers send both; the
/// standard one alone is written.
final class Base64Text {
    private Base64Text() {}

    static Optional<String> read(String header) {
        var standard = header.replace('-', '+').replace('_', '/');
        try {
            return utf8(Base64.getDecoder().decode(standard));
        } catch (IllegalArgumentException _) {
            // Not base64: there is no text in it.
            return Optional.empty();
        }
    }

    /// Bytes that are not UTF-8 are refused, not replaced: a replaced one would be another text.
    static Optional<String> utf8(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException _) {
            // Not UTF-8: there is no text in it.
            return Optional.empty();
        }
    }

    static String write(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
