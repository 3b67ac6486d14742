package studio.likeness.practice.blockrun;

import java.math.BigInteger;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Ledger;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.pay.Offer;
import studio.likeness.practice.pay.Settlement;
import tools.jackson.databind.node.ObjectNode;

/// What BlockRun asks for, and how it says that it was paid.
final class Till {
    static final Address PAYEE = Address.of("0xB10c4a9f0000000000000000000000000000B10C");

    /// A cent and the fee of a tenth of a cent.
    private static final BigInteger ENROLMENT = BigInteger.valueOf(11_000);

    private static final int SECONDS = 300;

    private final Ledger ledger;

    Till(Ledger ledger) {
        this.ledger = ledger;
    }

    Offer enrolment(Offer.Ware ware) {
        return offer(ENROLMENT, ware);
    }

    Offer offer(BigInteger micro, Offer.Ware ware) {
        return new Offer(ledger.network(), micro, PAYEE, SECONDS, ware);
    }

    static ObjectNode price(Offer offer) {
        return Json.object().put("amount", offer.dollars()).put("currency", "USD");
    }

    ObjectNode settlement(Settlement settlement) {
        var shown = Json.object().put("success", settlement.success());
        if (settlement.transaction().isEmpty()) {
            shown.putNull("tx_hash");
        } else {
            shown.put("tx_hash", settlement.transaction());
        }
        return shown.put("network", Settlement.spoken(ledger.network()));
    }
}
