package studio.likeness.os.http;

import java.net.URI;
import java.util.List;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;

/// One call of each sort that matters for repetition.
final class Calls {
    static final String PAYMENT = "c2lnbmVkIHBheW1lbnQ=";

    private Calls() {}

    static List<Call> ofEachSort(URI address) {
        return List.of(
                Call.get(address),
                Call.get(address).withHeader("PAYMENT-SIGNATURE", PAYMENT),
                Call.get(address).withHeader("X-PAYMENT", PAYMENT),
                Call.post(address, Body.json("{\"a\":1}")),
                Call.post(address, Body.json("{\"a\":1}")).withHeader("X-PAYMENT", PAYMENT));
    }

    static Call to(URI address, Call call) {
        return new Call(
                call.method(), address, call.headers(), call.body(), call.limits(), call.paying());
    }
}
