package studio.likeness.practice.chain;

import java.util.Optional;
import studio.likeness.practice.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The JSON-RPC methods of the practice node.
final class Methods {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Ledger ledger;
    private final Token token;
    private final Shown shown;
    private final BlockTags tags;

    Methods(Ledger ledger) {
        this.ledger = ledger;
        this.token = new Token(ledger);
        this.shown = new Shown(ledger);
        this.tags = new BlockTags(ledger);
    }

    JsonNode call(String method, JsonNode params) {
        return switch (method) {
            case "eth_chainId" -> text(Hex.quantity(ledger.network().chainId()));
            case "net_version" -> text(Long.toString(ledger.network().chainId()));
            case "web3_clientVersion" -> text("LikenessPractice/1");
            case "eth_blockNumber" -> text(Hex.quantity(ledger.head().number()));
            case "eth_gasPrice" -> text("0x5f5e100");
            case "eth_syncing" -> NODES.booleanNode(false);
            case "eth_getBalance", "eth_getTransactionCount" -> nothing(params);
            case "eth_getCode" -> code(params);
            case "eth_call" -> ethCall(params);
            case "eth_getBlockByNumber" -> blockByNumber(params);
            case "eth_getLogs" -> logs(params);
            case "eth_getTransactionReceipt" ->
                    transaction(params).<JsonNode>map(shown::receipt).orElse(NODES.nullNode());
            case "eth_getTransactionByHash" ->
                    transaction(params).<JsonNode>map(shown::transaction).orElse(NODES.nullNode());
            default ->
                    throw new RpcError(
                            -32601, "the method " + method + " does not exist/is not available");
        };
    }

    /// Nobody here has coins for gas, and nobody needs them.
    private JsonNode nothing(JsonNode params) {
        address(params, 0);
        return text("0x0");
    }

    /// The token is a contract, everyone else is an ordinary key.
    private JsonNode code(JsonNode params) {
        return text(address(params, 0).equals(ledger.network().token()) ? "0x60806040" : "0x");
    }

    private JsonNode ethCall(JsonNode params) {
        var wish = params.path(0);
        tags.requireLatest(params.path(1).asString("latest"));
        var to = Address.parse(wish.path("to").asString(""));
        if (to.isEmpty()) {
            throw RpcError.invalidParams("invalid argument 0: no contract is named");
        }
        if (!to.get().equals(ledger.network().token())) {
            return text("0x");
        }
        var data = wish.hasNonNull("input") ? wish.get("input") : wish.path("data");
        return token.call(bytes(data.asString("0x")))
                .map(Hex::of)
                .<JsonNode>map(Methods::text)
                .orElseThrow(() -> new RpcError(3, "execution reverted"));
    }

    private JsonNode blockByNumber(JsonNode params) {
        if (!params.path(0).isString()) {
            throw RpcError.invalidParams("missing value for required argument 0");
        }
        var whole = params.path(1).asBoolean(false);
        return tags.find(params.get(0).asString())
                .<JsonNode>map(block -> shown.block(block, whole))
                .orElse(NODES.nullNode());
    }

    private ArrayNode logs(JsonNode params) {
        var filter = LogFilter.read(params.path(0), tags, ledger);
        var found = Json.array();
        for (var transaction : ledger.transactions()) {
            for (var i = 0; i < transaction.events().size(); i++) {
                if (filter.takes(transaction, transaction.events().get(i))) {
                    found.add(shown.log(transaction, i));
                }
            }
        }
        return found;
    }

    private Optional<Transaction> transaction(JsonNode params) {
        var hash = params.path(0).asString("");
        if (!hash.matches("0x[0-9a-fA-F]{64}")) {
            throw RpcError.invalidParams("invalid argument 0: not a hash");
        }
        return ledger.transactions().stream()
                .filter(t -> t.hash().equalsIgnoreCase(hash))
                .findFirst();
    }

    private static Address address(JsonNode params, int index) {
        return Address.parse(params.path(index).asString(""))
                .orElseThrow(() -> RpcError.invalidParams("invalid argument 0: not an address"));
    }

    private static byte[] bytes(String hex) {
        try {
            return Hex.bytes(hex);
        } catch (IllegalArgumentException _) {
            throw RpcError.invalidParams("invalid argument 0: data is not hex");
        }
    }

    private static JsonNode text(String value) {
        return NODES.stringNode(value);
    }
}
