package studio.likeness.practice.chain;

import java.util.List;

/// One mined transaction: a block holds one, as a chain under a test does.
record Transaction(
        String hash, Address from, Address to, String input, Block block, List<Event> events) {}
