package studio.likeness.core.airgap.ur;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts a message together from the codes that a person shows it, in any order, some of them twice
/// and some never.
public final class UrCollector {
    private static final int LONGEST_TEXT = 3 * Ur.LARGEST;

    private @Nullable Ur whole;
    private @Nullable Assembly assembly;

    /// Takes the text of one code. A frame of another message than the first one starts over: the
    /// person turned to another code.
    public void take(String code) throws Misread {
        Misread.unless(code.length() <= LONGEST_TEXT, Flaw.TOO_LARGE);
        var text = code.strip().toLowerCase(Locale.ROOT);
        Misread.unless(text.startsWith(Ur.SCHEME), Flaw.NOT_A_CODE);
        var parts = text.substring(Ur.SCHEME.length()).split("/", -1);
        Misread.unless(Ur.KIND.matcher(parts[0]).matches(), Flaw.NOT_A_CODE);
        switch (parts.length) {
            case 2 -> {
                whole = single(parts[0], parts[1]);
                assembly = null;
            }
            case 3 -> take(UrFrame.read(parts[0], parts[1], parts[2]));
            default -> throw new Misread(Flaw.NOT_A_CODE);
        }
    }

    /// The message, once it is whole.
    public Optional<Ur> whole() {
        return Optional.ofNullable(whole);
    }

    /// How many pieces the message has; one before anything is known of it.
    public int fragments() {
        return assembly == null ? 1 : assembly.fragments();
    }

    public int have() {
        if (assembly == null) {
            return whole == null ? 0 : 1;
        }
        return assembly.have();
    }

    private static Ur single(String kind, String letters) throws Misread {
        var content = Bytewords.read(letters);
        Misread.unless(content.length <= Ur.LARGEST, Flaw.TOO_LARGE);
        return Ur.of(kind, content);
    }

    private void take(UrFrame frame) throws Misread {
        if (assembly == null || !assembly.isOf(frame)) {
            assembly = new Assembly(frame);
            whole = null;
        }
        if (whole == null) {
            assembly.take(frame);
            try {
                whole = assembly.whole().orElse(null);
            } catch (Misread misread) {
                assembly = null;
                throw misread;
            }
        }
    }
}
