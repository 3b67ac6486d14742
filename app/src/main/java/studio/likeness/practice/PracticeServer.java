package studio.likeness.practice;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import studio.likeness.practice.anyfast.AnyFast;
import studio.likeness.practice.apimart.ApiMart;
import studio.likeness.practice.blockrun.BlockRun;
import studio.likeness.practice.chain.Ledger;
import studio.likeness.practice.chain.Network;
import studio.likeness.practice.chain.Node;
import studio.likeness.practice.http.LoopbackServer;
import studio.likeness.practice.http.Routes;
import studio.likeness.practice.jarvisclaw.JarvisClaw;
import studio.likeness.practice.pay.PayRules;
import studio.likeness.practice.phone.PhonePages;
import studio.likeness.practice.portrait.PortraitPages;
import studio.likeness.practice.portrait.PortraitShelf;
import studio.likeness.practice.video.Renderer;
import studio.likeness.practice.world.Known;
import studio.likeness.practice.world.KnownJob;
import studio.likeness.practice.world.PracticeClock;
import studio.likeness.practice.world.Service;
import studio.likeness.practice.world.World;

/// All practice services behind one loopback address.
public final class PracticeServer implements AutoCloseable {
    private final World world;
    private final Ledger ledger;
    private final List<Service> services;
    private final LoopbackServer server;

    private PracticeServer(
            World world, Ledger ledger, List<Service> services, LoopbackServer server) {
        this.world = world;
        this.ledger = ledger;
        this.services = services;
        this.server = server;
    }

    public static PracticeServer start(PracticeOptions options) throws IOException {
        var world = new World(new PracticeClock(options.time(), options.pace()), options.seed());
        world.jobs().maker(new Renderer());
        var ledger = new Ledger(Network.of(options.chainId()), world.clock()::seconds);
        var routes = new Routes().add("POST", "/rpc", new Node(ledger));
        var rules = new PayRules();
        var services = services(world, ledger, rules);
        services.forEach(service -> service.addTo(routes));
        new Control(world, ledger, services).addTo(routes);
        try {
            var server =
                    LoopbackServer.start(
                            options.port(), new Front(world, routes, services)::answer);
            world.standsAt(server.base());
            return new PracticeServer(world, ledger, services, server);
        } catch (IOException taken) {
            world.close();
            throw taken;
        }
    }

    /// One line a service: whoever adds one adds it here.
    private static List<Service> services(World world, Ledger ledger, PayRules rules) {
        return List.of(
                new Welcome(world),
                new PortraitPages(new PortraitShelf()),
                new PhonePages(world.liveness()),
                new PayControl(rules),
                new BlockRun(world, ledger, rules),
                new JarvisClaw(world, ledger, rules),
                new AnyFast(world),
                new ApiMart(world));
    }

    /// The address that all prefixes are below, without a slash at its end.
    public URI base() {
        return server.base();
    }

    /// What the services share, for a program that drives them in its own process.
    public World world() {
        return world;
    }

    /// The token and its chain, likewise.
    public Ledger ledger() {
        return ledger;
    }

    /// A world ends with its server; a face that a client still has need not.
    public void takeUp(Known known) throws IOException {
        for (var service : services) {
            service.takeUp(known);
        }
    }

    /// A clip that a client still waits for goes on as if the server had not been away.
    public void takeUp(KnownJob known) {
        services.forEach(service -> service.takeUp(known));
    }

    @Override
    public void close() {
        server.close();
        world.close();
    }
}
