package studio.likeness.practice.jarvisclaw;

import java.io.IOException;
import java.util.Optional;
import studio.likeness.practice.chain.Ledger;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.key.Handouts;
import studio.likeness.practice.key.KeyBook;
import studio.likeness.practice.pay.Cashier;
import studio.likeness.practice.pay.PayRules;
import studio.likeness.practice.world.Known;
import studio.likeness.practice.world.KnownJob;
import studio.likeness.practice.world.Service;
import studio.likeness.practice.world.World;

/// The JarvisClaw stand-in: its parts, put together.
public final class JarvisClaw implements Service {
    static final String API = "/jarvisclaw/v1";

    private final Ledger ledger;
    private final Cashier cashier;
    private final KeyBook book;
    private final Enrolments enrolments;
    private final Videos videos;
    private final Handouts handouts;
    private final Limits limits = new Limits();

    public JarvisClaw(World world, Ledger ledger, PayRules rules) {
        this.ledger = ledger;
        this.cashier = new Cashier(world, ledger, rules, new Errors());
        this.book = new KeyBook("jarvisclaw", world.log());
        var counter = new Counter(cashier, book, ledger.network());
        this.enrolments = new Enrolments(world, counter);
        this.handouts = new Handouts(world, "/jarvisclaw/media");
        this.videos = new Videos(world, counter, enrolments::find, handouts);
        ledger.withoutGift(Counter.PAYEE);
    }

    @Override
    public void addTo(Routes routes) {
        enrolments.addTo(routes);
        videos.addTo(routes);
        handouts.addTo(routes);
        new Accounts(book).addTo(routes);
        limits.addTo(routes);
        describe(routes);
    }

    /// Where the descriptions for machines lie is documented, what they say is not.
    private static void describe(Routes routes) {
        var paths = Json.object();
        paths.putObject("/v1/videos/generations").putObject("post");
        var about = Json.object().put("openapi", "3.1.0").set("paths", paths);
        routes.add("GET", "/jarvisclaw/openapi.json", _ -> Reply.json(200, about));
        var sold = Json.object().set("resources", Json.array().add("/v1/videos/generations"));
        routes.add("GET", "/jarvisclaw/.well-known/x402/discovery", _ -> Reply.json(200, sold));
    }

    @Override
    public void takeUp(Known known) throws IOException {
        if (known.service().equals("jarvisclaw")) {
            enrolments.takeUp(known);
        }
    }

    @Override
    public void takeUp(KnownJob known) {
        if (known.service().equals("jarvisclaw")) {
            videos.takeUp(known);
        }
    }

    @Override
    public void reset() {
        cashier.reset();
        book.clear();
        enrolments.reset();
        limits.reset();
        ledger.withoutGift(Counter.PAYEE);
    }

    @Override
    public Optional<Reply> trouble(String path, int status) {
        return path.startsWith("/jarvisclaw/")
                ? Optional.of(Errors.reply(status, "service_unavailable", "Service unavailable"))
                : Optional.empty();
    }
}
