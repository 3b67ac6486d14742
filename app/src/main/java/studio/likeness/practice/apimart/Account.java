package studio.likeness.practice.apimart;

import java.math.BigDecimal;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.PracticeKey;

/// What a key, and its account, have left (apimart.md §9). An account has one key here.
final class Account {
    private final Counter counter;

    Account(Counter counter) {
        this.counter = counter;
    }

    void addTo(Routes routes) {
        for (var path :
                new String[] {"/v1/balance", "/balance", "/v1/user/balance", "/user/balance"}) {
            routes.add("GET", Counter.PREFIX + path, this::balance);
        }
    }

    /// A refusal comes with status 200 here.
    private Reply balance(Request request) throws Exception {
        return PracticeKey.from(request.header("authorization")).isEmpty()
                ? Reply.json(
                        200, Json.object().put("success", false).put("message", "invalid API key"))
                : counter.guarded("balance", (key, _) -> standing(key)).handle(request);
    }

    /// Every task is asked where it stands first: what failed has been given back.
    private Reply standing(PracticeKey key) {
        counter.tasks().of(key).forEach(task -> task.content().standing());
        var standing = counter.book().standing(key);
        var left = standing.unlimited() ? BigDecimal.valueOf(-1) : dollars(standing.remaining());
        return Reply.json(
                200,
                Json.object()
                        .put("success", true)
                        .put("remain_balance", left)
                        .put("used_balance", dollars(standing.used()))
                        .put("unlimited_quota", standing.unlimited()));
    }

    static BigDecimal dollars(long micros) {
        var plain = BigDecimal.valueOf(micros, 6).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
