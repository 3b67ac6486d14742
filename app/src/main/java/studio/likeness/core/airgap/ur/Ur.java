package studio.likeness.core.airgap.ur;

import java.util.Arrays;
import java.util.regex.Pattern;

/// A uniform resource: a kind, and CBOR of that kind. At most as large as a payment request with
/// room to spare.
public final class Ur {
    public static final int LARGEST = 16 * 1024;

    static final String SCHEME = "ur:";
    static final Pattern KIND = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String kind;
    private final byte[] content;

    private Ur(String kind, byte[] content) {
        this.kind = kind;
        this.content = content;
    }

    public static Ur of(String kind, byte[] content) {
        if (!KIND.matcher(kind).matches() || content.length > LARGEST) {
            throw new IllegalArgumentException(kind + " of " + content.length + " bytes");
        }
        return new Ur(kind, content.clone());
    }

    public String kind() {
        return kind;
    }

    public byte[] content() {
        return content.clone();
    }

    /// Proves the kind before anybody reads.
    public CborReader reader(String expected) throws Misread {
        Misread.unless(kind.equals(expected), Flaw.OTHER_KIND);
        return new CborReader(content);
    }

    /// The whole as one text.
    @Override
    public String toString() {
        return SCHEME + kind + '/' + Bytewords.of(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ur that
                && kind.equals(that.kind)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Arrays.hashCode(content);
    }
}
