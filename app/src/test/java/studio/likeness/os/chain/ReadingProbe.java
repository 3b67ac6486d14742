package studio.likeness.os.chain;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import studio.likeness.core.port.Chain.Account;
import studio.likeness.core.port.Chain.Blocks;
import studio.likeness.core.port.Chain.Nonce;
import studio.likeness.os.http.HttpWire;

/// Reads everything once and says what it read. [SlimTest] runs it where libraries are missing.
public final class ReadingProbe implements Function<URI, String> {
    @Override
    public String apply(URI node) {
        var owner = new Account("0x" + "11".repeat(20));
        var nonce = new Nonce(owner, "0x" + "22".repeat(32));
        try (var wire = new HttpWire("test")) {
            var chain =
                    new ChainReader(Dollar.BASE_SEPOLIA, List.of(node), wire, new TurnedClock());
            return "balance %s, spent %s, use %s, block %d"
                    .formatted(
                            Read.value(chain.balance(owner)),
                            Read.value(chain.spent(nonce)),
                            Read.value(chain.use(nonce, Blocks.from(1_000_000))),
                            Read.value(chain.newestBlock()).number());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
