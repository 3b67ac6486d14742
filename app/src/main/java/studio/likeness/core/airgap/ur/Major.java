package studio.likeness.core.airgap.ur;

/// CBOR's kinds of items, by the upper three bits of their first byte.
final class Major {
    static final int UNSIGNED = 0;
    static final int BYTES = 2;
    static final int TEXT = 3;
    static final int ARRAY = 4;
    static final int MAP = 5;
    static final int TAG = 6;
    static final int SIMPLE = 7;

    static final int FALSE = 20;
    static final int TRUE = 21;

    /// The lower five bits from here on say how many bytes of length follow.
    static final int ONE_BYTE = 24;

    private Major() {}
}
