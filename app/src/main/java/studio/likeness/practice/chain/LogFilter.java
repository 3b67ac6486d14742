package studio.likeness.practice.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What `eth_getLogs` asks for. An empty set lets everything through.
record LogFilter(long from, long to, Set<String> addresses, List<Set<String>> topics) {
    static LogFilter read(JsonNode wish, BlockTags tags, Ledger ledger) {
        if (!wish.isObject()) {
            throw RpcError.invalidParams("invalid argument 0: expected a filter object");
        }
        var topics = new ArrayList<Set<String>>();
        wish.path("topics").forEach(place -> topics.add(words(place)));
        if (wish.hasNonNull("blockHash")) {
            var number = numbered(wish.get("blockHash").asString(), ledger);
            return new LogFilter(number, number, words(wish.path("address")), topics);
        }
        var from = tags.number(wish.path("fromBlock").asString("latest"));
        var to = tags.number(wish.path("toBlock").asString("latest"));
        if (from > to) {
            throw RpcError.invalidParams("invalid block range params");
        }
        return new LogFilter(from, to, words(wish.path("address")), topics);
    }

    boolean takes(Transaction transaction, Event event) {
        var number = transaction.block().number();
        return number >= from
                && number <= to
                && (addresses.isEmpty() || addresses.contains(transaction.to().text()))
                && takes(event.topics());
    }

    private boolean takes(List<String> found) {
        if (topics.size() > found.size()) {
            return false;
        }
        for (var i = 0; i < topics.size(); i++) {
            if (!topics.get(i).isEmpty() && !topics.get(i).contains(found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static long numbered(String hash, Ledger ledger) {
        return ledger.transactions().stream()
                .map(Transaction::block)
                .filter(b -> b.hash().equals(hash))
                .findFirst()
                .orElseThrow(() -> new RpcError(-32000, "unknown block"))
                .number();
    }

    /// Nothing, one word or a list of words that may stand in a place.
    private static Set<String> words(JsonNode place) {
        var words = new HashSet<String>();
        if (place.isString()) {
            words.add(place.asString().toLowerCase(Locale.ROOT));
        } else if (place.isArray()) {
            place.forEach(word -> words.add(word.asString().toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
