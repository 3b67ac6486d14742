package studio.likeness.practice.blockrun;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.pay.Cashier;
import studio.likeness.practice.pay.Offer;
import studio.likeness.practice.world.RateLimit;
import studio.likeness.practice.world.World;

/// An address where a card buys dollars for a wallet. It costs nothing: the signature, over an
/// amount of zero, only proves whose the wallet is. How the real service words that challenge is
/// not documented.
final class Onramp {
    private final World world;
    private final Cashier cashier;
    private final Till till;
    private final RateLimit byCaller;
    private final RateLimit byWallet;

    Onramp(World world, Cashier cashier, Till till) {
        this.world = world;
        this.cashier = cashier;
        this.till = till;
        this.byCaller = new RateLimit(world.clock(), 30, Duration.ofHours(1));
        this.byWallet = new RateLimit(world.clock(), 10, Duration.ofHours(1));
    }

    void addTo(Routes routes) {
        routes.add("POST", BlockRun.API + "/onramp/token", this::token);
    }

    void reset() {
        byCaller.reset();
        byWallet.reset();
    }

    private Reply token(Request request) {
        var body = Fields.body(request);
        var wallet =
                Address.parse(body.path("address").asString(""))
                        .orElseThrow(() -> Envelopes.invalidBody("address", "Invalid address"));
        only(body.path("network").asString(""), "network", "base");
        only(body.path("asset").asString(""), "asset", "USDC");
        var ware = new Offer.Ware(request.target().toString(), "Onramp token", Map.of());
        var held = cashier.verified(request, till.offer(BigInteger.ZERO, ware), "onramp");
        held.release();
        if (!held.payer().equals(wallet)) {
            throw Envelopes.plain(403, "The signature must come from the address");
        }
        limit(byCaller, request.remote());
        limit(byWallet, wallet.checksummed());
        var token = world.ids().hex(32);
        return Reply.json(
                200,
                Json.object().put("url", "https://pay.coinbase.com/buy?sessionToken=" + token));
    }

    private static void only(String said, String name, String known) {
        if (!said.equals(known)) {
            throw Envelopes.invalidBody(name, name + " must be " + known);
        }
    }

    private static void limit(RateLimit limit, String whose) {
        limit.refuses(whose)
                .ifPresent(
                        _ -> {
                            var body = Json.object().put("error", "Rate limit exceeded");
                            throw new Refused(Reply.json(429, body));
                        });
    }
}
