package studio.likeness.core.pay.till;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.os.kill.Victim;

/// Buys one portrait after the other until it is killed, from without or at a step of its own.
final class PayingVictim {
    private PayingVictim() {}

    /// What it is told, in a file of its folder.
    ///
    /// @param step of [Steps], 0 for none
    record Order(URI base, String photo, long seconds, int key, int step) {
        void write(Path folder) throws IOException {
            Files.writeString(
                    folder.resolve("order"),
                    String.join("\n", base.toString(), photo, "" + seconds, "" + key, "" + step));
        }

        static Order read(Path folder) throws IOException {
            var lines = Files.readAllLines(folder.resolve("order"));
            return new Order(
                    URI.create(lines.get(0)),
                    lines.get(1),
                    Long.parseLong(lines.get(2)),
                    Integer.parseInt(lines.get(3)),
                    Integer.parseInt(lines.get(4)));
        }
    }

    static void main(String[] args) throws IOException, InterruptedException {
        var folder = Path.of(args[0]);
        var order = Order.read(folder);
        var steps = new Steps(order.step());
        try (var counter = counter(folder, order, steps)) {
            IO.println(Victim.READY);
            for (var number = 0; true; number++) {
                buy(counter, "face-" + number, order.photo());
            }
        }
    }

    private static Counter counter(Path folder, Order order, Steps steps) {
        var clock = new StoppedClock(order.seconds());
        var counter =
                new Counter(
                        folder,
                        order.base(),
                        order.base().resolve("/rpc"),
                        clock,
                        order.key(),
                        steps::around);
        counter.wire.around(steps::step);
        return counter;
    }

    private static void buy(Counter counter, String face, String photo)
            throws InterruptedException {
        var order = counter.portrait(face, photo);
        if (counter.checkout.quote(order, Progress.unwatched())
                instanceof Outcome.Done<Quote>(Quote.Priced priced)) {
            var shown = priced.newcomer().isPresent() ? counter.confirmed(priced) : priced;
            var paid = counter.checkout.pay(shown, Progress.unwatched());
            if (paid instanceof Outcome.Done<Paid>(var done)
                    && done.entry().state() == PurchaseState.SETTLED) {
                IO.println(face);
            }
        }
    }

    /// The time of the practice services, which stands still while a test does not turn it.
    record StoppedClock(long seconds) implements Clock {
        @Override
        public Instant now() {
            return Instant.ofEpochSecond(seconds);
        }

        @Override
        public Duration uptime() {
            return Duration.ZERO;
        }
    }
}
