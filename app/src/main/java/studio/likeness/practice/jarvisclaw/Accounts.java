package studio.likeness.practice.jarvisclaw;

import java.math.BigDecimal;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.KeyBook;
import studio.likeness.practice.key.PracticeKey;
import tools.jackson.databind.node.ObjectNode;

/// What is free to ask: models, and what the account behind a key has left and has spent.
final class Accounts {
    /// Half a million make a dollar.
    private static final long MICROS_A_QUOTA = 2;

    private final KeyBook book;

    Accounts(KeyBook book) {
        this.book = book;
    }

    void addTo(Routes routes) {
        routes.add("GET", JarvisClaw.API + "/models", _ -> models());
        routes.add("GET", JarvisClaw.API + "/wallet/balance", this::balance);
        routes.add("GET", JarvisClaw.API + "/wallet/history", this::history);
    }

    private static Reply models() {
        var list = Json.array();
        for (var model : Model.ALL) {
            list.add(
                    Json.object()
                            .put("id", model.id())
                            .put("object", "model")
                            .put("owned_by", model.id().replaceFirst("/.*", "")));
        }
        return Reply.json(200, Json.object().put("object", "list").set("data", list));
    }

    private Reply balance(Request request) {
        var key = owner(request);
        var left = dollars(book.standing(key).remaining());
        var wallets = Json.object();
        wallets.set("base", wallet(left, "0x" + key.id().repeat(3).substring(0, 40)));
        wallets.set("solana", wallet(dollars(0), "Practice" + key.id()));
        return Reply.json(200, Json.object().put("balance_usd", left).set("wallets", wallets));
    }

    private static ObjectNode wallet(String dollars, String address) {
        return Json.object().put("usdc", dollars).put("address", address);
    }

    private Reply history(Request request) {
        var charges = book.charges(owner(request));
        var size = Math.clamp(number(request, "page_size", 20), 1, 100);
        var page = Math.max(1, number(request, "page", 1));
        var list = Json.array();
        charges.reversed().stream()
                .skip((page - 1) * size)
                .limit(size)
                .forEach(
                        charge ->
                                list.add(
                                        Json.object()
                                                .put("id", charge.name())
                                                .put(
                                                        "amount_quota",
                                                        charge.micros() / MICROS_A_QUOTA)
                                                .put("category", "marketplace")));
        var shown = Json.object().set("transactions", list);
        return Reply.json(200, shown.put("total", charges.size()).put("page", page));
    }

    static PracticeKey owner(Request request) {
        return Counter.key(request)
                .orElseThrow(() -> Errors.refused(401, "unauthorized", "An API key is needed"));
    }

    private static long number(Request request, String name, long otherwise) {
        var text = request.query(name);
        return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : otherwise;
    }

    private static String dollars(long micros) {
        return BigDecimal.valueOf(micros, 6).toPlainString();
    }
}
