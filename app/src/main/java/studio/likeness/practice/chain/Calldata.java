package studio.likeness.practice.chain;

/// What a facilitator sends to the token.
final class Calldata {
    private static final byte[] TRANSFER_WITH_AUTHORIZATION = Hex.bytes("0xe3ee160e");

    private Calldata() {}

    static String transfer(Authorization pay, Signature signature) {
        return Hex.of(
                Words.join(
                        TRANSFER_WITH_AUTHORIZATION,
                        pay.words(),
                        Words.of(signature.v()),
                        Words.of(signature.r()),
                        Words.of(signature.s())));
    }
}
