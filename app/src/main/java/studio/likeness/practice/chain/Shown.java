package studio.likeness.practice.chain;

import studio.likeness.practice.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Blocks, transactions, receipts and logs in the words of a node.
final class Shown {
    private static final String NO_HASH = "0x" + "0".repeat(64);
    private static final String GAS = "0x15f90";

    private final Ledger ledger;

    Shown(Ledger ledger) {
        this.ledger = ledger;
    }

    ObjectNode block(Block block, boolean whole) {
        var inside = Json.array();
        for (var transaction : ledger.transactions()) {
            if (transaction.block().equals(block)) {
                if (whole) {
                    inside.add(transaction(transaction));
                } else {
                    inside.add(transaction.hash());
                }
            }
        }
        var shown =
                Json.object()
                        .put("number", Hex.quantity(block.number()))
                        .put("hash", block.hash())
                        .put("parentHash", block.parentHash())
                        .put("timestamp", Hex.quantity(block.timestamp()))
                        .put("logsBloom", Bloom.of(ledger, block))
                        .put("miner", Address.ZERO.text())
                        .put("nonce", "0x0000000000000000")
                        .put("difficulty", "0x0")
                        .put("totalDifficulty", "0x0")
                        .put("size", "0x220")
                        .put("extraData", "0x")
                        .put("gasLimit", "0x1c9c380")
                        .put("gasUsed", inside.isEmpty() ? "0x0" : GAS)
                        .put("baseFeePerGas", "0x5f5e100")
                        .put("mixHash", NO_HASH)
                        .put("sha3Uncles", NO_HASH)
                        .put("stateRoot", NO_HASH)
                        .put("receiptsRoot", NO_HASH)
                        .put("transactionsRoot", NO_HASH);
        shown.set("uncles", Json.array());
        shown.set("transactions", inside);
        return shown;
    }

    ObjectNode transaction(Transaction transaction) {
        return placed(Json.object().put("hash", transaction.hash()), transaction)
                .put("type", "0x2")
                .put("chainId", Hex.quantity(ledger.network().chainId()))
                .put("nonce", "0x0")
                .put("value", "0x0")
                .put("gas", GAS)
                .put("gasPrice", "0x5f5e100")
                .put("maxFeePerGas", "0x5f5e100")
                .put("maxPriorityFeePerGas", "0x0")
                .put("input", transaction.input())
                .put("v", "0x0")
                .put("r", "0x1")
                .put("s", "0x1");
    }

    ObjectNode receipt(Transaction transaction) {
        var shown =
                placed(Json.object().put("transactionHash", transaction.hash()), transaction)
                        .put("status", "0x1")
                        .put("type", "0x2")
                        .put("gasUsed", GAS)
                        .put("cumulativeGasUsed", GAS)
                        .put("effectiveGasPrice", "0x5f5e100")
                        .put("logsBloom", Bloom.of(transaction.events(), transaction.to()));
        shown.putNull("contractAddress");
        shown.set("logs", logs(transaction));
        return shown;
    }

    ArrayNode logs(Transaction transaction) {
        var logs = Json.array();
        for (var i = 0; i < transaction.events().size(); i++) {
            logs.add(log(transaction, i));
        }
        return logs;
    }

    JsonNode log(Transaction transaction, int index) {
        var event = transaction.events().get(index);
        var topics = Json.array();
        event.topics().forEach(topics::add);
        return Json.object()
                .put("address", transaction.to().text())
                .put("data", event.data())
                .put("blockNumber", Hex.quantity(transaction.block().number()))
                .put("blockHash", transaction.block().hash())
                .put("blockTimestamp", Hex.quantity(transaction.block().timestamp()))
                .put("transactionHash", transaction.hash())
                .put("transactionIndex", "0x0")
                .put("logIndex", Hex.quantity(index))
                .put("removed", false)
                .set("topics", topics);
    }

    private static ObjectNode placed(ObjectNode shown, Transaction transaction) {
        return shown.put("blockHash", transaction.block().hash())
                .put("blockNumber", Hex.quantity(transaction.block().number()))
                .put("transactionIndex", "0x0")
                .put("from", transaction.from().text())
                .put("to", transaction.to().text());
    }
}
