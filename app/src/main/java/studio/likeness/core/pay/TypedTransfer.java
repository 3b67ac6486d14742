package studio.likeness.core.pay;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.TokenDomain;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;
import tools.jackson.databind.JsonNode;

/// A transfer as the typed data of EIP-712, in JSON, as wallets hand it to each other. Read only
/// when it says exactly what a transfer says: no other type, no field more or less, each value in
/// its plainest form. What is signed is then built anew from those values.
public final class TypedTransfer {
    public static final Charset ENCODING = StandardCharsets.UTF_8;
    public static final int LONGEST = 8 * 1024;

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,77}");
    private static final Pattern WORD = Pattern.compile("0x[0-9a-fA-F]{64}");
    private static final List<String> DOMAIN =
            List.of(
                    "name string",
                    "version string",
                    "chainId uint256",
                    "verifyingContract address");
    private static final List<String> TRANSFER =
            List.of(
                    "from address",
                    "to address",
                    "value uint256",
                    "validAfter uint256",
                    "validBefore uint256",
                    "nonce bytes32");
    private static final String TYPE = "TransferWithAuthorization";
    private static final String DOMAIN_TYPE = "EIP712Domain";

    private TypedTransfer() {}

    /// Always the same bytes for the same transfer.
    public static String write(TransferAuthorization transfer) {
        var domain = transfer.domain();
        return String.format(
                Locale.ROOT,
                """
                {"types":{"EIP712Domain":%s,"TransferWithAuthorization":%s},"domain":{"name":"%s",\
                "version":"%s","chainId":%d,"verifyingContract":"%s"},"primaryType":"%s",\
                "message":{"from":"%s","to":"%s","value":"%d","validAfter":"%d","validBefore":"%d",\
                "nonce":"%s"}}\
                """,
                types(DOMAIN),
                types(TRANSFER),
                plain(domain.name()),
                plain(domain.version()),
                domain.chainId(),
                domain.contract(),
                TYPE,
                transfer.from(),
                transfer.to(),
                transfer.value(),
                transfer.window().after(),
                transfer.window().before(),
                transfer.nonce());
    }

    public static Optional<TransferAuthorization> read(byte[] json) {
        if (json.length > LONGEST) {
            return Optional.empty();
        }
        try {
            var text = ENCODING.newDecoder().decode(ByteBuffer.wrap(json)).toString();
            return StrictJson.object(text).flatMap(TypedTransfer::transfer);
        } catch (CharacterCodingException _) {
            // Not text at all.
            return Optional.empty();
        }
    }

    private static Optional<TransferAuthorization> transfer(Map<String, Verbatim> fields) {
        if (!fields.keySet().equals(Set.of("types", "domain", "primaryType", "message"))) {
            return Optional.empty();
        }
        var types = node(fields, "types");
        var message = node(fields, "message");
        if (!isText(node(fields, "primaryType"), TYPE)
                || !has(types, Set.of(DOMAIN_TYPE, TYPE))
                || !isType(types.path(DOMAIN_TYPE), DOMAIN)
                || !isType(types.path(TYPE), TRANSFER)
                || !has(message, names(TRANSFER))) {
            return Optional.empty();
        }
        return domain(node(fields, "domain")).flatMap(domain -> transfer(domain, message));
    }

    private static JsonNode node(Map<String, Verbatim> fields, String name) {
        return Objects.requireNonNull(fields.get(name)).node();
    }

    private static Optional<TokenDomain> domain(JsonNode node) {
        if (!has(node, names(DOMAIN))
                || !node.path("name").isString()
                || !node.path("version").isString()) {
            return Optional.empty();
        }
        var chain = number(node.path("chainId")).filter(n -> n.signum() > 0 && n.bitLength() < 63);
        return both(
                chain,
                address(node.path("verifyingContract")),
                (number, contract) ->
                        new TokenDomain(
                                node.path("name").stringValue(),
                                node.path("version").stringValue(),
                                number.longValueExact(),
                                contract));
    }

    private static Optional<TransferAuthorization> transfer(TokenDomain domain, JsonNode message) {
        var nonce = message.path("nonce");
        if (!nonce.isString() || !WORD.matcher(nonce.stringValue()).matches()) {
            return Optional.empty();
        }
        var drawn = Nonce.of(HexFormat.of().parseHex(nonce.stringValue().substring(2)));
        var window =
                both(
                        number(message.path("validAfter")),
                        number(message.path("validBefore")),
                        Window::new);
        var parties = both(address(message.path("from")), address(message.path("to")), List::of);
        return both(
                        parties,
                        number(message.path("value")),
                        (who, value) ->
                                window.map(
                                        open ->
                                                new TransferAuthorization(
                                                        domain,
                                                        who.get(0),
                                                        who.get(1),
                                                        value,
                                                        open,
                                                        drawn)))
                .flatMap(transfer -> transfer);
    }

    private static <A, B, C> Optional<C> both(
            Optional<A> one, Optional<B> other, BiFunction<A, B, C> join) {
        return one.flatMap(a -> other.map(b -> join.apply(a, b)));
    }

    /// Whole numbers, as JSON numbers or as text, never with a sign, a point or a leading zero.
    private static Optional<BigInteger> number(JsonNode node) {
        var text =
                node.isString()
                        ? node.stringValue()
                        : node.isIntegralNumber() ? node.toString() : "";
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigInteger(text)).filter(n -> n.bitLength() <= 256)
                : Optional.empty();
    }

    private static Optional<Address> address(JsonNode node) {
        return node.isString()
                        && Address.received(node.stringValue())
                                instanceof Outcome.Done<Address>(var address)
                ? Optional.of(address)
                : Optional.empty();
    }

    private static boolean has(JsonNode node, Set<String> names) {
        return node.isObject() && Set.copyOf(node.propertyNames()).equals(names);
    }

    /// A field of a type, or of a list of types in the one order that hashes to what we sign.
    private static boolean isType(JsonNode node, List<String> fields) {
        if (!node.isArray() || node.size() != fields.size()) {
            return false;
        }
        for (var i = 0; i < fields.size(); i++) {
            var expected = fields.get(i).split(" ", -1);
            var field = node.get(i);
            if (!has(field, Set.of("name", "type"))
                    || !isText(field.path("name"), expected[0])
                    || !isText(field.path("type"), expected[1])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(@Nullable JsonNode node, String expected) {
        return node != null && node.isString() && node.stringValue().equals(expected);
    }

    private static Set<String> names(List<String> fields) {
        return fields.stream()
                .map(field -> field.split(" ", -1)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String types(List<String> fields) {
        return fields.stream()
                .map(field -> field.split(" ", -1))
                .map(field -> "{\"name\":\"%s\",\"type\":\"%s\"}".formatted(field[0], field[1]))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /// The names of pinned tokens need no escapes; any other name does not get here.
    private static String plain(String name) {
        if (!name.chars().allMatch(c -> c >= ' ' && c < 127 && c != '"' && c != '\\')) {
            throw new IllegalArgumentException("a token's name: " + name);
        }
        return name;
    }
}
