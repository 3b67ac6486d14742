package studio.likeness.practice.chain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.likeness.practice.http.Handler;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A node's JSON-RPC over one HTTP path: single calls, batches, and notifications that get no
/// answer.
public final class Node implements Handler {
    private final Methods methods;

    public Node(Ledger ledger) {
        this.methods = new Methods(ledger);
    }

    @Override
    public Reply handle(Request request) {
        var body = request.json();
        if (body.isEmpty()) {
            return Reply.json(200, error(null, new RpcError(-32700, "parse error")));
        }
        if (!body.get().isArray()) {
            return answer(body.get())
                    .map(one -> Reply.json(200, one))
                    .orElseGet(() -> Reply.empty(204));
        }
        if (body.get().isEmpty()) {
            return Reply.json(200, error(null, new RpcError(-32600, "empty batch")));
        }
        var answers = Json.array();
        body.get().forEach(call -> answer(call).ifPresent(answers::add));
        return answers.isEmpty() ? Reply.empty(204) : Reply.json(200, answers);
    }

    private Optional<ObjectNode> answer(JsonNode call) {
        if (!call.isObject() || !call.path("method").isString()) {
            return Optional.of(error(null, new RpcError(-32600, "invalid request")));
        }
        var id = call.get("id");
        try {
            var result = methods.call(call.get("method").asString(), call.path("params"));
            return Optional.ofNullable(id).map(i -> envelope(i).set("result", result));
        } catch (RpcError e) {
            return Optional.ofNullable(id).map(i -> error(i, e));
        }
    }

    private static ObjectNode error(@Nullable JsonNode id, RpcError e) {
        return envelope(id)
                .set("error", Json.object().put("code", e.code()).put("message", e.words()));
    }

    private static ObjectNode envelope(@Nullable JsonNode id) {
        var known = id == null ? JsonNodeFactory.instance.nullNode() : id;
        return Json.object().put("jsonrpc", "2.0").set("id", known);
    }
}
