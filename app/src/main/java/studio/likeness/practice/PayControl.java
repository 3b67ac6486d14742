package studio.likeness.practice;

import java.util.Locale;
import java.util.Map;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.pay.PayRules;
import studio.likeness.practice.pay.PayRules.ChallengeForm;
import studio.likeness.practice.pay.PayRules.RepeatedNonce;
import studio.likeness.practice.world.Service;
import tools.jackson.databind.JsonNode;

/// `/_control/pay`: how payments are asked for and taken where the real gateways may differ.
final class PayControl implements Service {
    private final PayRules rules;

    PayControl(PayRules rules) {
        this.rules = rules;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add("GET", "/_control/pay", _ -> shown());
        routes.add("POST", "/_control/pay", this::change);
    }

    @Override
    public void reset() {
        rules.reset();
    }

    private Reply change(Request request) {
        var wish = request.json().filter(JsonNode::isObject).orElseGet(Json::object);
        try {
            if (wish.has("repeated_nonce")) {
                rules.repeatedNonce(RepeatedNonce.valueOf(name(wish.get("repeated_nonce"))));
            }
            if (wish.has("challenge")) {
                rules.challengeForm(ChallengeForm.valueOf(name(wish.get("challenge"))));
            }
            return shown();
        } catch (IllegalArgumentException e) {
            throw new Refused(Reply.json(400, Map.of("error", String.valueOf(e.getMessage()))));
        }
    }

    private Reply shown() {
        return Reply.json(
                200,
                Json.object()
                        .put("repeated_nonce", text(rules.repeatedNonce()))
                        .put("challenge", text(rules.challengeForm())));
    }

    private static String name(JsonNode text) {
        return text.asString().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
