package studio.likeness.boot;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.practice.world.Log;
import studio.likeness.practice.world.VideoMaker;

/// The practice services as they outlive a studio that is killed: what they served, what they were
/// paid, and how they stumble.
final class ClipServices implements AutoCloseable {
    private static final BigInteger FUNDS = BigInteger.valueOf(500_000_000);
    private static final double PACE = 120;
    private static final int LEAST_BYTES = 100_000;
    private static final int MORE_BYTES = 400_000;
    private static final List<FaultKind> STUMBLES =
            List.of(
                    FaultKind.STATUS,
                    FaultKind.LOST_ANSWER,
                    FaultKind.LOST_AFTER_ACCEPTANCE,
                    FaultKind.LOST_AFTER_SETTLEMENT,
                    FaultKind.CUT_BODY,
                    FaultKind.TRUNCATED_JSON,
                    FaultKind.WRONG_CONTENT_TYPE,
                    FaultKind.SETTLEMENT_FAILED,
                    FaultKind.SETTLEMENT_PENDING,
                    FaultKind.CLIP_LINK_EXPIRED,
                    FaultKind.GENERATION_FAILED,
                    FaultKind.AUDIO_MODERATION);

    private final PracticeServer server;
    private final List<Log.Entry> log = new ArrayList<>();
    private final Address payer;

    ClipServices(Address payer) throws IOException {
        this.payer = payer;
        server = PracticeServer.start(PracticeOptions.standard().withPace(PACE));
        server.world()
                .jobs()
                .maker(order -> new VideoMaker.Clip(served(order.prompt()), Optional.empty()));
        server.ledger().setBalance(payer, FUNDS);
    }

    URI base() {
        return server.base();
    }

    /// A file of boxes, different for each prompt.
    static byte[] served(String prompt) {
        var random = new Random(prompt.hashCode());
        var data = new byte[LEAST_BYTES + random.nextInt(MORE_BYTES)];
        random.nextBytes(data);
        var file = ByteBuffer.allocate(16 + 24 + 8 + data.length);
        file.putInt(16).put("ftypisom".getBytes(StandardCharsets.ISO_8859_1)).putInt(512);
        file.putInt(24).put("moov".getBytes(StandardCharsets.ISO_8859_1)).put(new byte[16]);
        file.putInt(data.length + 8).put("mdat".getBytes(StandardCharsets.ISO_8859_1)).put(data);
        return file.array();
    }

    /// So many times from now on; what was asked for earlier and did not happen never will.
    void stumble(Random random, int times) {
        steady();
        for (var i = 0; i < times; i++) {
            var kind = STUMBLES.get(random.nextInt(STUMBLES.size()));
            server.world().faults().ask(new Fault(kind, "", 1, Map.of()));
        }
    }

    void steady() {
        server.world().faults().clear();
    }

    void pass(Duration time) {
        server.world().clock().shift(time);
    }

    /// What the chain took from the payer.
    BigInteger taken() {
        return FUNDS.subtract(server.ledger().balanceOf(payer));
    }

    /// How often they were asked for anything.
    long asked() {
        return server.world().log().count(Log.Kind.ASKED);
    }

    /// Notes of one kind and word, however long ago: the services' own log forgets.
    long count(Log.Kind kind, String what, Map<String, String> with) {
        return log.stream()
                .filter(entry -> entry.kind() == kind)
                .filter(entry -> what.isEmpty() || entry.what().equals(what))
                .filter(entry -> entry.with().entrySet().containsAll(with.entrySet()))
                .count();
    }

    void remember() {
        var last = log.isEmpty() ? 0 : log.getLast().number();
        server.world().log().entries().stream()
                .filter(entry -> entry.number() > last)
                .forEach(log::add);
    }

    @Override
    public void close() {
        server.close();
    }
}
