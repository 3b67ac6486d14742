package studio.likeness.core.port.wire;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// One request, immutable. It prints without query, header values and body.
///
/// @param paying carries a signed payment, or orders something that costs: it travels on a
///   connection of its own, so that an idle one closed under it cannot leave a payment in doubt
public record Call(
        String method, URI address, Headers headers, Body body, Limits limits, boolean paying) {
    private static final Set<String> PAYMENT_HEADERS = Set.of("payment-signature", "x-payment");

    public Call {
        paying = paying || PAYMENT_HEADERS.stream().anyMatch(headers::has);
    }

    public static Call get(URI address) {
        return of("GET", address);
    }

    public static Call post(URI address, Body body) {
        return of("POST", address).withBody(body);
    }

    public static Call of(String method, URI address) {
        var upper = method.toUpperCase(Locale.ROOT);
        return new Call(upper, address, Headers.none(), new Body.None(), Limits.USUAL, false);
    }

    /// A payment's header makes the call a paying one by itself.
    public Call withHeader(String name, String value) {
        return new Call(method, address, headers.with(name, value), body, limits, paying);
    }

    public Call withBody(Body value) {
        return new Call(method, address, headers, value, limits, paying);
    }

    public Call within(Limits value) {
        return new Call(method, address, headers, body, value, paying);
    }

    public Call asPaying() {
        return new Call(method, address, headers, body, limits, true);
    }

    /// Reads only: a lost answer does no harm.
    public boolean readsOnly() {
        return !paying && (method.equals("GET") || method.equals("HEAD"));
    }

    /// The host for words and logs, empty when the address has none.
    public String host() {
        var host = address.getHost();
        return host == null ? "" : host;
    }

    @Override
    public String toString() {
        return "%s %s%s %s".formatted(method, host(), address.getPath(), headers);
    }
}
