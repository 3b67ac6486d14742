package studio.likeness.os.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The nodes that are asked when nobody named others: a data file beside this room, because nodes
/// come and go faster than programs.
public final class PublicNodes {
    private PublicNodes() {}

    public static List<URI> of(Dollar dollar) {
        try (var file = PublicNodes.class.getResourceAsStream("nodes.json")) {
            var networks = JsonMapper.shared().readTree(file).path("networks");
            return networks.path(dollar.network())
                    .valueStream()
                    .map(node -> URI.create(node.path("url").asString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
