package studio.likeness.practice.chain;

import java.math.BigInteger;
import java.util.List;

/// What the token writes into the log of a transaction.
///
/// @param topics 32 bytes each, as hex
/// @param data as hex
record Event(List<String> topics, String data) {
    static final String TRANSFER = topic("Transfer(address,address,uint256)");
    static final String USED = topic("AuthorizationUsed(address,bytes32)");
    static final String CANCELED = topic("AuthorizationCanceled(address,bytes32)");

    static Event transfer(Address from, Address to, BigInteger value) {
        return new Event(
                List.of(TRANSFER, Hex.of(Words.of(from)), Hex.of(Words.of(to))),
                Hex.of(Words.of(value)));
    }

    static Event used(Address payer, String nonce) {
        return new Event(List.of(USED, Hex.of(Words.of(payer)), nonce), "0x");
    }

    static Event canceled(Address payer, String nonce) {
        return new Event(List.of(CANCELED, Hex.of(Words.of(payer)), nonce), "0x");
    }

    private static String topic(String signature) {
        return Hex.of(Keccak.hash(signature));
    }
}
