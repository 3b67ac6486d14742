package studio.likeness.os.chain;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.web3j.abi.EventEncoder;
import org.web3j.abi.FunctionEncoder;
import org.web3j.abi.datatypes.Address;
import org.web3j.abi.datatypes.Function;
import org.web3j.abi.datatypes.Type;
import org.web3j.abi.datatypes.generated.Bytes32;
import org.web3j.protocol.core.DefaultBlockParameter;
import org.web3j.protocol.core.methods.request.EthFilter;
import org.web3j.protocol.core.methods.response.Log;
import org.web3j.utils.Numeric;
import studio.likeness.core.port.Chain.Account;
import studio.likeness.core.port.Chain.Blocks;
import studio.likeness.core.port.Chain.Nonce;
import studio.likeness.core.port.Chain.Way;

/// What is asked of the token, in its own words.
final class Questions {
    private static final Map<String, Way> WAYS =
            Map.of(
                    EventEncoder.buildEventSignature("AuthorizationUsed(address,bytes32)"),
                    Way.PAID,
                    EventEncoder.buildEventSignature("AuthorizationCanceled(address,bytes32)"),
                    Way.CANCELED);

    private Questions() {}

    static String balance(Account owner) {
        return call("balanceOf", new Address(owner.address()));
    }

    static String spent(Nonce nonce) {
        return call(
                "authorizationState",
                new Address(nonce.payer().address()),
                new Bytes32(Numeric.hexStringToByteArray(nonce.value())));
    }

    /// Both ways a nonce ends, in the topics' order: what happened, whose, which.
    static EthFilter use(String token, Nonce nonce, Blocks blocks) {
        var filter = new EthFilter(block(blocks.first()), block(blocks.last()), token);
        filter.addOptionalTopics(WAYS.keySet().stream().sorted().toArray(String[]::new));
        filter.addSingleTopic(payer(nonce));
        filter.addSingleTopic(nonce.value());
        return filter;
    }

    /// The way that this log tells of, when it is about this nonce.
    static Optional<Way> way(Nonce nonce, Log log) {
        var topics = Objects.requireNonNullElse(log.getTopics(), List.<String>of());
        if (topics.size() != 3
                || !payer(nonce).equalsIgnoreCase(topics.get(1))
                || !nonce.value().equalsIgnoreCase(topics.get(2))) {
            return Optional.empty();
        }
        return Optional.ofNullable(WAYS.get(String.valueOf(topics.getFirst())));
    }

    static DefaultBlockParameter block(long number) {
        return DefaultBlockParameter.valueOf(BigInteger.valueOf(number));
    }

    private static String payer(Nonce nonce) {
        return "0x" + "0".repeat(24) + nonce.payer().address().substring(2);
    }

    private static String call(String name, Type<?>... inputs) {
        return FunctionEncoder.encode(new Function(name, List.of(inputs), List.of()));
    }
}
