package studio.likeness.practice.chain;

import java.util.Optional;

/// Blocks as callers name them: by number or by a word.
final class BlockTags {
    private final Ledger ledger;

    BlockTags(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Empty for a number that is not mined yet, or older than practice remembers.
    Optional<Block> find(String tag) {
        return ledger.block(number(tag));
    }

    /// A number may lie beyond the head; a range may end there.
    long number(String tag) {
        return switch (tag) {
            case "latest", "pending", "safe", "finalized" -> ledger.head().number();
            case "earliest" -> Blocks.first();
            default -> parsed(tag);
        };
    }

    /// Only today's state is kept, as most public nodes do.
    void requireLatest(String tag) {
        if (number(tag) != ledger.head().number()) {
            throw new RpcError(-32000, "missing trie node: state of this block is not available");
        }
    }

    private static long parsed(String tag) {
        try {
            return Hex.quantity(tag);
        } catch (IllegalArgumentException _) {
            throw RpcError.invalidParams("invalid block number or tag");
        }
    }
}
