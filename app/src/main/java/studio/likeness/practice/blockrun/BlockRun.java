package studio.likeness.practice.blockrun;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Ledger;
import studio.likeness.practice.face.Groups;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.pay.Cashier;
import studio.likeness.practice.pay.PayRules;
import studio.likeness.practice.picture.PictureReader;
import studio.likeness.practice.world.Known;
import studio.likeness.practice.world.KnownJob;
import studio.likeness.practice.world.MediaStore;
import studio.likeness.practice.world.RateLimit;
import studio.likeness.practice.world.Service;
import studio.likeness.practice.world.World;

/// The BlockRun stand-in: its parts, put together.
public final class BlockRun implements Service {
    static final String API = "/blockrun/api/v1";

    private final World world;
    private final Ledger ledger;
    private final Cashier cashier;
    private final Groups groups;
    private final Assets assets = new Assets();
    private final RateLimit looks;
    private final Realface realface;
    private final Catalogue catalogue;
    private final Videos videos;
    private final Onramp onramp;

    public BlockRun(World world, Ledger ledger, PayRules rules) {
        this.world = world;
        this.ledger = ledger;
        this.cashier = new Cashier(world, ledger, rules, Envelopes.PAYMENTS);
        this.groups = new Groups(world);
        this.looks = new RateLimit(world.clock(), 120, Duration.ofHours(1));
        this.realface = new Realface(world, groups, assets, looks);
        this.catalogue = new Catalogue(world.clock());
        this.videos = new Videos(world, cashier, new Till(ledger), assets);
        this.onramp = new Onramp(world, cashier, new Till(ledger));
        ledger.withoutGift(Till.PAYEE);
    }

    @Override
    public void addTo(Routes routes) {
        realface.addTo(routes);
        new Enrolments(world, cashier, new Till(ledger), groups, assets).addTo(routes);
        new Lists(assets, looks).addTo(routes);
        videos.addTo(routes);
        catalogue.addTo(routes);
        onramp.addTo(routes);
        Discovery.addTo(routes);
        routes.add("GET", API + "/balance", this::balance);
        routes.add("GET", "/blockrun/api/media/{file}", this::media);
        routes.add("GET", "/blockrun/upstream/{file}", this::media);
    }

    @Override
    public void takeUp(Known known) throws IOException {
        if (known.service().equals("blockrun")) {
            var bytes = Files.readAllBytes(known.picture());
            var type = PictureReader.read(bytes).orElseThrow(IOException::new).type();
            var until = world.clock().now().plus(Enrolments.KEPT);
            var picture = world.media().put(type, bytes, until);
            var kind = known.real() ? Asset.Kind.REAL_FACE : Asset.Kind.PORTRAIT;
            var enrolment =
                    new Asset.Enrolment(
                            known.owner().wallet(),
                            world.clock().now(),
                            "0x" + world.ids().hex(64),
                            "asset-" + world.ids().hex(16));
            var image = new Asset.Image(mediaUrl(world, picture), picture);
            var id = known.id();
            assets.add(new Asset(id.asset(), kind, id.group(), known.name(), image, enrolment));
        }
    }

    @Override
    public void takeUp(KnownJob known) {
        if (known.service().equals("blockrun")) {
            videos.takeUp(known);
        }
    }

    @Override
    public void reset() {
        cashier.reset();
        groups.clear();
        assets.clear();
        looks.reset();
        realface.reset();
        catalogue.reset();
        videos.reset();
        onramp.reset();
        ledger.withoutGift(Till.PAYEE);
    }

    static String mediaUrl(World world, MediaStore.Media media) {
        var kind = media.type().equals("video/mp4") ? ".mp4" : "";
        return world.base() + "/blockrun/api/media/" + media.id() + kind;
    }

    private Reply media(Request request) throws IOException {
        var id = request.variable("file").replaceFirst("\\.mp4$", "");
        var media = world.media().find(id).orElseThrow(() -> Envelopes.plain(404, "Not found"));
        return Reply.media(media.type(), media.bytes());
    }

    /// Listed as free and described nowhere: the shape is a guess, which no client may rest on.
    private Reply balance(Request request) {
        var wallet = request.query("address");
        var owner =
                Address.parse(wallet == null ? "" : wallet)
                        .orElseThrow(() -> Envelopes.plain(400, "Invalid wallet address"));
        var dollars = new BigDecimal(ledger.balanceOf(owner), 6).toPlainString();
        return Reply.json(
                200,
                Json.object()
                        .put("address", owner.checksummed())
                        .put("balance", dollars)
                        .put("currency", "USDC"));
    }
}
