package studio.likeness.practice.chain;

import java.nio.charset.StandardCharsets;

/// A block's place and time. Its hash follows from its number.
record Block(long number, long timestamp) {
    String hash() {
        return hash(number);
    }

    String parentHash() {
        return hash(number - 1);
    }

    private static String hash(long number) {
        return Hex.of(
                Keccak.hash(("practice block " + number).getBytes(StandardCharsets.US_ASCII)));
    }
}
