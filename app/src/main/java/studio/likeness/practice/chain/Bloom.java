package studio.likeness.practice.chain;

import java.util.List;

/// The filter by which a block or receipt says which logs it may hold.
final class Bloom {
    private static final int BYTES = 256;

    private Bloom() {}

    static String of(List<Event> events, Address contract) {
        var bloom = new byte[BYTES];
        for (var event : events) {
            add(bloom, contract.bytes());
            event.topics().forEach(topic -> add(bloom, Hex.bytes(topic)));
        }
        return Hex.of(bloom);
    }

    static String of(Ledger ledger, Block block) {
        var events =
                ledger.transactions().stream()
                        .filter(t -> t.block().equals(block))
                        .flatMap(t -> t.events().stream())
                        .toList();
        return of(events, ledger.network().token());
    }

    /// Three bits, each chosen by two bytes of the hash.
    private static void add(byte[] bloom, byte[] value) {
        var hash = Keccak.hash(value);
        for (var i = 0; i < 6; i += 2) {
            var bit = ((hash[i] & 0x07) << 8) | (hash[i + 1] & 0xff);
            bloom[BYTES - 1 - bit / 8] |= (byte) (1 << (bit % 8));
        }
    }
}
