package studio.likeness.os.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Addresses to watch, as a small JSON file: `{"format":1,"addresses":["0x…"]}`. Nothing in it is
/// secret, yet whoever changes it could show a person somebody else's balance: a file that does not
/// read is left alone and said to be unreadable.
record WatchedFile(MovedFile file) {
    private static final int FORMAT = 1;
    private static final int LIMIT = 256 << 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Outcome<List<Address>> read() throws IOException {
        byte[] text;
        try {
            text = file.read(LIMIT);
        } catch (NoSuchFileException _) {
            return Outcome.done(List.of());
        }
        try {
            return Outcome.done(parsed(text));
        } catch (JacksonException e) {
            throw new IOException("not a list of addresses: " + file.path(), e);
        }
    }

    private List<Address> parsed(byte[] text) throws IOException {
        var root = JSON.readTree(text);
        if (root.path("format").asInt(0) != FORMAT || !root.path("addresses").isArray()) {
            throw new IOException("another format: " + file.path());
        }
        var addresses = new ArrayList<Address>();
        for (var each : root.path("addresses")) {
            switch (Address.received(each.asString(""))) {
                case Outcome.Done<Address>(var address) -> addresses.add(address);
                case Outcome.Failed<Address> _ ->
                        throw new IOException("a mistyped address in " + file.path());
            }
        }
        return List.copyOf(addresses);
    }

    Outcome<List<Address>> write(List<Address> addresses) throws IOException {
        var root = JSON.createObjectNode().put("format", FORMAT);
        var list = root.putArray("addresses");
        var distinct = addresses.stream().distinct().toList();
        distinct.forEach(address -> list.add(address.toString()));
        file.write(JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8), LIMIT);
        return Outcome.done(distinct);
    }
}
