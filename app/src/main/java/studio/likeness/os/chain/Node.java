package studio.likeness.os.chain;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.web3j.protocol.Web3jService;
import org.web3j.protocol.core.DefaultBlockParameter;
import org.web3j.protocol.core.DefaultBlockParameterName;
import org.web3j.protocol.core.Request;
import org.web3j.protocol.core.Response;
import org.web3j.protocol.core.methods.request.Transaction;
import org.web3j.protocol.core.methods.response.EthBlock;
import org.web3j.protocol.core.methods.response.EthCall;
import org.web3j.protocol.core.methods.response.EthChainId;
import org.web3j.protocol.core.methods.response.Log;
import studio.likeness.core.port.Chain.Account;
import studio.likeness.core.port.Chain.Block;
import studio.likeness.core.port.Chain.Blocks;
import studio.likeness.core.port.Chain.Nonce;
import studio.likeness.core.port.Chain.Use;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.ChainProblem;

/// One node. Its first answer must be that it belongs to the right network, and again after every
/// failure: it may have been replaced.
final class Node {
    private final String name;
    private final Dollar dollar;
    private final Web3jService service;
    private volatile boolean introduced;

    Node(URI address, Dollar dollar, Wire wire, Limits limits) {
        this.name = address.getPort() < 0 ? address.getHost() : address.getAuthority();
        this.dollar = dollar;
        this.service = new WireService(wire, address, name, limits);
    }

    String name() {
        return name;
    }

    void forget() {
        introduced = false;
    }

    void introduce() throws IOException {
        if (introduced) {
            return;
        }
        var answer = ask("eth_chainId", List.of(), EthChainId.class);
        var found = understood(Hex.quantity(answer.getResult()));
        if (found != dollar.chainId()) {
            throw new NodeFailure(
                    new ChainProblem.WrongChain(name, dollar.network(), "eip155:" + found));
        }
        introduced = true;
    }

    Block newest() throws IOException {
        return block(DefaultBlockParameterName.LATEST).seen();
    }

    BigInteger balance(Account owner, Block at) throws IOException {
        return token(Questions.balance(owner), at);
    }

    boolean spent(Nonce nonce, Block at) throws IOException {
        var word = token(Questions.spent(nonce), at);
        if (word.bitLength() > 1) {
            throw unreadable();
        }
        return word.signum() == 1;
    }

    /// Blocks that do not exist must not be asked for.
    Optional<Use> use(Nonce nonce, Blocks blocks) throws IOException {
        var filter = Questions.use(dollar.token(), nonce, blocks);
        var logs = ask("eth_getLogs", List.of(filter), LogList.class).getResult();
        if (logs == null || logs.size() > 1 || logs.contains(null)) {
            throw unreadable();
        }
        return logs.isEmpty() ? Optional.empty() : Optional.of(use(nonce, blocks, logs.getFirst()));
    }

    private Use use(Nonce nonce, Blocks blocks, Log log) throws IOException {
        var number = understood(Hex.quantity(log.getBlockNumberRaw()));
        var way = understood(Questions.way(nonce, log));
        if (log.isRemoved()
                || !dollar.token().equalsIgnoreCase(log.getAddress())
                || !Hex.isWord(log.getTransactionHash())
                || number < blocks.first()
                || number > blocks.last()) {
            throw unreadable();
        }
        var block = block(Questions.block(number));
        if (block.seen().number() != number || !block.hash().equals(log.getBlockHash())) {
            throw unreadable();
        }
        return new Use(way, log.getTransactionHash(), block.seen());
    }

    private record Named(String hash, Block seen) {}

    private Named block(DefaultBlockParameter which) throws IOException {
        var answer = ask("eth_getBlockByNumber", List.of(which.getValue(), false), EthBlock.class);
        var block = answer.getBlock();
        if (block == null || !Hex.isWord(block.getHash())) {
            throw unreadable();
        }
        var number = understood(Hex.quantity(block.getNumberRaw()));
        var seconds = understood(Hex.quantity(block.getTimestampRaw()));
        return new Named(block.getHash(), new Block(number, Instant.ofEpochSecond(seconds)));
    }

    private BigInteger token(String question, Block at) throws IOException {
        var call = Transaction.createEthCallTransaction(null, dollar.token(), question);
        var when = Questions.block(at.number()).getValue();
        var answer = ask("eth_call", List.of(call, when), EthCall.class);
        return understood(Hex.word(answer.getResult()));
    }

    private <A extends Response<?>> A ask(String method, List<?> parameters, Class<A> kind)
            throws IOException {
        var answer = new Request<>(method, parameters, service, kind).send();
        if (answer.hasError()) {
            var code = Integer.toString(answer.getError().getCode());
            throw new NodeFailure(new ChainProblem.NodeRefused(name, code));
        }
        return answer;
    }

    private <T> T understood(Optional<T> part) throws NodeFailure {
        return part.orElseThrow(this::unreadable);
    }

    private NodeFailure unreadable() {
        return new NodeFailure(new ChainProblem.NodeUnreadable(name));
    }
}
