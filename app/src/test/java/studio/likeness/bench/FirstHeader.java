package studio.likeness.bench;

import java.util.Optional;
import studio.likeness.core.pay.Challenge;
import studio.likeness.core.pay.Circumstances;
import studio.likeness.core.pay.Decision;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.PaymentHeader;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.pay.Reading;
import studio.likeness.core.pay.Signing;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.wallet.signing.Nonce;

/// A fresh program: a wallet is opened and warmed up in the background, and then somebody pays for
/// the first time.
final class FirstHeader {
    static final String LINE = "first-header-ms=";

    private FirstHeader() {}

    static void main() {
        try (var signer = PayBenchmark.signer()) {
            var gate = new Gate(signer::sign);
            gate.warmUp(signer.address(), Network.BASE);
            var answer = PayBenchmark.answer();
            var fresh = PayBenchmark.around(signer.address(), Optional.empty());
            var before = System.nanoTime();
            var header = paid(gate, answer, fresh);
            var millis = (System.nanoTime() - before) / 1e6;
            IO.println(LINE + millis + " " + header.name());
        }
    }

    /// As in [PayBenchmark#paid], without what the language has to link for a switch over types:
    /// that would be most of what is measured.
    private static PaymentHeader paid(Gate gate, Answer answer, Circumstances fresh) {
        var read = (Reading.Read) Challenge.read(answer);
        var approved = (Decision.Approved) Gate.judge(read.challenge(), fresh);
        var plan = approved.plan();
        var purchase = Purchase.draw("bench", plan.terms(), Nonce.of(new byte[32]));
        var around = PayBenchmark.around(plan.terms().payer(), Optional.of(purchase));
        return ((Signing.Signed) gate.sign(plan, around, purchase)).header();
    }
}
