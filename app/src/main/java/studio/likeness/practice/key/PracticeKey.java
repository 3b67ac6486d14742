package studio.likeness.practice.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who asks. The key itself is not kept: somebody may paste a real one here by mistake.
public record PracticeKey(String id, Set<Trait> traits) {
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) ([!-~]{1,512})");
    private static final int ID_LENGTH = 16;

    /// How a key behaves, by the words in it.
    public enum Trait {
        BAD,
        POOR,
        AIGC,
        BUSY,
        UNLIMITED
    }

    public PracticeKey {
        traits = Set.copyOf(traits);
    }

    /// Nothing when the header is missing, is no bearer's, holds blanks (a key pasted together with
    /// the word `Bearer`) or holds a key that is made to be refused.
    public static Optional<PracticeKey> from(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        var bearer = BEARER.matcher(authorization.strip());
        if (!bearer.matches()) {
            return Optional.empty();
        }
        var key = bearer.group(1);
        var traits = EnumSet.noneOf(Trait.class);
        for (var trait : Trait.values()) {
            if (key.toLowerCase(Locale.ROOT).contains(trait.name().toLowerCase(Locale.ROOT))) {
                traits.add(trait);
            }
        }
        return traits.contains(Trait.BAD)
                ? Optional.empty()
                : Optional.of(new PracticeKey(digest(key), traits));
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    private static String digest(String key) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
