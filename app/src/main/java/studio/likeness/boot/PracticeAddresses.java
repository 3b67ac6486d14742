package studio.likeness.boot;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import studio.likeness.practice.http.Json;

/// Where the parts of one practice server are (CONTRACT 2).
///
/// @param base the server, without a slash at its end
record PracticeAddresses(URI base) {
    private static final Map<String, String> PREFIXES = prefixes();

    private static Map<String, String> prefixes() {
        var paths = new LinkedHashMap<String, String>();
        paths.put("blockrun", "/blockrun/api");
        paths.put("jarvisclaw", "/jarvisclaw");
        paths.put("anyfast", "/anyfast");
        paths.put("apimart", "/apimart");
        return paths;
    }

    /// By service id, the prefix that `--service-url` would name.
    Map<String, URI> services() {
        var addresses = new LinkedHashMap<String, URI>();
        PREFIXES.forEach((id, path) -> addresses.put(id, below(path)));
        return addresses;
    }

    URI chain() {
        return below("/rpc");
    }

    /// What all links for a phone begin with.
    URI phone() {
        return below("/phone/");
    }

    URI control() {
        return below("/_control");
    }

    private URI faucet() {
        return below("/_control/faucet");
    }

    /// One line for a program that started the server and wants to call it.
    String json(String network) {
        var services = Json.object();
        services().forEach((id, address) -> services.put(id, address.toString()));
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
