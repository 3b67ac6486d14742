package studio.likeness.core.wallet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import studio.likeness.core.secret.Secret;

/// Characters of a secret as the bytes that key derivation takes. The caller wipes them.
final class Utf8 {
    private static final int MOST_BYTES = 3;

    private Utf8() {}

    static byte[] of(Secret secret) {
        return secret.use(Utf8::encoded);
    }

    /// In one of Unicode's spellings, so that é is the same on every keyboard. Plain English text
    /// is the same in all of them; for anything else the JDK makes a String that nobody can wipe.
    static byte[] of(Secret secret, Normalizer.Form form) {
        return secret.use(
                characters -> {
                    var text = CharBuffer.wrap(characters);
                    if (isAscii(characters) || Normalizer.isNormalized(text, form)) {
                        return encoded(characters);
                    }
                    var spelled = Normalizer.normalize(text, form).toCharArray();
                    try {
                        return encoded(spelled);
                    } finally {
                        Arrays.fill(spelled, '\0');
                    }
                });
    }

    private static boolean isAscii(char[] characters) {
        for (var character : characters) {
            if (character > 127) {
                return false;
            }
        }
        return true;
    }

    private static byte[] encoded(char[] characters) {
        var room = new byte[MOST_BYTES * characters.length];
        var buffer = ByteBuffer.wrap(room);
        var encoder =
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        if (encoder.encode(CharBuffer.wrap(characters), buffer, true).isOverflow()) {
            throw new IllegalStateException("a character of more bytes");
        }
        var bytes = Arrays.copyOf(room, buffer.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }
}
