package studio.likeness.core.pay;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// The public page of a transaction, on the networks that can be paid on.
public final class Explorer {
    private static final Pattern TRANSACTION = Pattern.compile("0x[0-9a-fA-F]{64}");

    private Explorer() {}

    /// Nothing for a text that is no transaction: it came from a service.
    public static Optional<URI> page(String network, String transaction) {
        return TRANSACTION.matcher(transaction).matches()
                ? Network.of(network)
                        .flatMap(Explorer::host)
                        .map(host -> URI.create("https://" + host + "/tx/" + transaction))
                : Optional.empty();
    }

    private static Optional<String> host(Network network) {
        return switch (network) {
            case BASE -> Optional.of("basescan.org");
            case BASE_SEPOLIA -> Optional.of("sepolia.basescan.org");
            default -> Optional.empty();
        };
    }
}
