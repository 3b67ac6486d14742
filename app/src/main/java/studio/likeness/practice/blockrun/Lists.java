package studio.likeness.practice.blockrun;

import studio.likeness.practice.chain.Address;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.world.RateLimit;

/// What a wallet has enrolled, for anybody who knows its address.
final class Lists {
    private final Assets assets;
    private final RateLimit looks;

    Lists(Assets assets, RateLimit looks) {
        this.assets = assets;
        this.looks = looks;
    }

    void addTo(Routes routes) {
        var wallet = BlockRun.API + "/wallet/{address}";
        routes.add("GET", wallet + "/realfaces", r -> list(r, Asset.Kind.REAL_FACE, "realfaces"));
        routes.add("GET", wallet + "/portraits", r -> list(r, Asset.Kind.PORTRAIT, "portraits"));
    }

    private Reply list(Request request, Asset.Kind kind, String name) {
        looks.refuses(request.remote())
                .ifPresent(
                        wait -> {
                            throw Envelopes.tooMany(wait);
                        });
        var wallet =
                Address.parse(request.variable("address"))
                        .orElseThrow(() -> Envelopes.plain(400, "Invalid wallet address"));
        var items = Json.array();
        assets.of(wallet, kind).forEach(a -> items.add(a.listed()));
        var body = Json.object().put("wallet", wallet.checksummed());
        body.set(name, items);
        return Reply.json(200, body.put("count", items.size()))
                .withHeader("Cache-Control", "public, max-age=30");
    }
}
