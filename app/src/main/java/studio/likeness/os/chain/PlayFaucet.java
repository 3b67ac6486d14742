package studio.likeness.os.chain;

import java.math.BigInteger;
import java.net.URI;
import studio.likeness.core.port.Chain;
import studio.likeness.core.port.Faucet;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import tools.jackson.databind.json.JsonMapper;

/// The practice chain's faucet. It sets a balance, so what is there is read first.
public final class PlayFaucet implements Faucet {
    private static final BigInteger GIFT = BigInteger.valueOf(20_000_000);

    private final Chain chain;
    private final Wire wire;
    private final URI faucet;

    public PlayFaucet(Chain chain, Wire wire, URI faucet) {
        this.chain = chain;
        this.wire = wire;
        this.faucet = faucet;
    }

    @Override
    public Outcome<Address> give(Address address) throws InterruptedException {
        return switch (chain.balance(new Chain.Account(address.toString()))) {
            case Outcome.Failed<Chain.Seen<BigInteger>>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Chain.Seen<BigInteger>>(var seen) ->
                    set(address, seen.value().add(GIFT));
        };
    }

    private Outcome<Address> set(Address address, BigInteger micros) throws InterruptedException {
        var wish =
                JsonMapper.shared()
                        .createObjectNode()
                        .put("address", address.toString())
                        .put("micro", micros.toString());
        var call = Call.post(faucet, Body.json(wish.toString()));
        return wire.send(call, Progress.unwatched()).then(answer -> given(answer, address));
    }

    private Outcome<Address> given(Answer answer, Address address) {
        return answer.ok()
                ? Outcome.done(address)
                : Outcome.failed(
                        new ChainProblem.NodeRefused(
                                faucet.getHost(), Integer.toString(answer.status())));
    }
}
