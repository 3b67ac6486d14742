package studio.likeness.core.pay;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Address;
import tools.jackson.databind.JsonNode;

/// Reads one entry of a challenge. It begins with what decides whether the rest has our shape at
/// all: offers for other kinds of chain stand beside ours in honest challenges.
final class OfferReader {
    private static final String SCHEME = "exact";
    private static final Pattern AMOUNT = Pattern.compile("0|[1-9][0-9]{0,77}");
    private static final int TOKEN_BITS = 256;

    private final Version version;
    private final JsonNode node;

    private OfferReader(Version version, JsonNode node) {
        this.version = version;
        this.node = node;
    }

    static Offered read(Version version, Verbatim entry) {
        if (!entry.isObject()) {
            return new Offered.Unfit(Refusal.OFFER_UNREADABLE);
        }
        return new OfferReader(version, entry.node()).read(entry.text());
    }

    private Offered read(String text) {
        if (text("scheme").filter(SCHEME::equals).isEmpty()) {
            return new Offered.Unfit(Refusal.SCHEME_UNSUPPORTED);
        }
        var network = text("network").flatMap(name -> Network.of(name, version));
        var asset = address("asset");
        var payTo = address("payTo");
        var amount = amount();
        var seconds = seconds();
        var claims = new Claims(node.path("extra"));
        if (network.isEmpty()) {
            return new Offered.Unfit(Refusal.NETWORK_UNKNOWN);
        }
        if (!claims.isObjectOrAbsent()) {
            return new Offered.Unfit(Refusal.OFFER_UNREADABLE);
        }
        if (asset == null) {
            return new Offered.Unfit(Refusal.ASSET_UNREADABLE);
        }
        if (amount == null) {
            return new Offered.Unfit(Refusal.AMOUNT_UNREADABLE);
        }
        if (seconds <= 0) {
            return new Offered.Unfit(Refusal.TIMEOUT_UNREADABLE);
        }
        if (payTo == null) {
            return new Offered.Unfit(Refusal.RECIPIENT_UNREADABLE);
        }
        return new Offered.Complete(
                new Offer(network.get(), amount, asset, payTo, seconds, claims, text));
    }

    /// The price under its own name. The other version's name may stand beside it, as long as it
    /// does not name another price.
    private @Nullable BigInteger amount() {
        var other = node.path(version.other().price());
        if (!other.isMissingNode() && !other.equals(node.path(version.price()))) {
            return null;
        }
        return text(version.price())
                .filter(digits -> AMOUNT.matcher(digits).matches())
                .map(BigInteger::new)
                .filter(units -> units.bitLength() <= TOKEN_BITS)
                .orElse(null);
    }

    /// 0 when it is no positive whole number.
    private long seconds() {
        var said = node.path("maxTimeoutSeconds");
        return said.isIntegralNumber() && said.canConvertToLong() ? said.longValue() : 0;
    }

    private @Nullable Address address(String field) {
        return text(field).map(Address::received).map(OfferReader::orNull).orElse(null);
    }

    private static @Nullable Address orNull(Outcome<Address> received) {
        return switch (received) {
            case Outcome.Done<Address>(var address) -> address;
            case Outcome.Failed<Address>(Problem _) -> null;
        };
    }

    private Optional<String> text(String field) {
        return node.path(field).stringValueOpt();
    }
}
