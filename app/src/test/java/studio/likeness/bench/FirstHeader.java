package studio.likeness.bench;

import java.util.Optional;
import studio.likeness.core.pay.Gate;

/// A fresh program: a wallet is opened and warmed up in the background, and then somebody pays for
/// the first time.
final class FirstHeader {
    static final String LINE = "first-header-ms=";

    private FirstHeader() {}

    static void main() {
        try (var signer = PayBenchmark.signer()) {
            signer.warmUp();
            Gate.warmUp(signer.address());
            var gate = new Gate(signer::sign);
            var answer = PayBenchmark.answer();
            var fresh = PayBenchmark.around(signer.address(), Optional.empty());
            var before = System.nanoTime();
            var signed = PayBenchmark.paid(gate, answer, fresh);
            var millis = (System.nanoTime() - before) / 1e6;
            IO.println(LINE + millis + " " + signed.header().name());
        }
    }
}
