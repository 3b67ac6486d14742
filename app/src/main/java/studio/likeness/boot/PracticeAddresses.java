package studio.likeness.boot;

import java.net.URI;
import java.util.Optional;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.http.Json;

/// Where the parts of one practice server are (CONTRACT 2).
///
/// @param base the server, without a slash at its end
record PracticeAddresses(URI base) {
    private static final String CHAIN = "/rpc";

    /// The practice server that a chain node belongs to, when its address looks like one.
    static Optional<PracticeAddresses> aroundChain(URI node) {
        var text = node.toString();
        return text.endsWith(CHAIN)
                ? Optional.of(
                        new PracticeAddresses(
                                URI.create(text.substring(0, text.length() - CHAIN.length()))))
                : Optional.empty();
    }

    /// The prefix that `--service-url` would name.
    URI service(ServiceId id) {
        return below(
                switch (id) {
                    case BLOCKRUN -> "/blockrun/api";
                    case JARVISCLAW -> "/jarvisclaw";
                    case ANYFAST -> "/anyfast";
                    case APIMART -> "/apimart";
                });
    }

    /// A picture of somebody who does not exist, as a photo host would serve it.
    URI portrait(String id) {
        return below("/practice/portraits/" + id + ".png");
    }

    URI chain() {
        return below(CHAIN);
    }

    /// What all links for a phone begin with.
    URI phone() {
        return below("/phone/");
    }

    URI control() {
        return below("/_control");
    }

    /// Where test dollars come from: POST `{"address", "micro"}`.
    URI faucet() {
        return below("/_control/faucet");
    }

    /// One line for a program that started the server and wants to call it.
    String json(String network) {
        var services = Json.object();
        for (var id : ServiceId.values()) {
            services.put(id.id(), service(id).toString());
        }
        var faucet =
                Json.object()
                        .put("method", "POST")
                        .put("url", faucet().toString())
                        .set(
                                "body",
                                Json.object().put("address", "0x...").put("micro", "20000000"));
        var line = Json.object().put("address", base.toString());
        line.set("services", services);
        line.put("rpc", chain().toString())
                .put("phone", phone().toString())
                .put("control", control().toString())
                .put("network", network)
                .set("faucet", faucet);
        return line.toString();
    }

    private URI below(String path) {
        return URI.create(base + path);
    }
}
