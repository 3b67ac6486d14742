package studio.likeness.core.pay;

import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.wallet.Address;

/// How to send dollars to an account, as other wallets read it from a code (EIP-681): the network
/// and the token are in it, so that nobody sends another coin or over another chain by mistake.
public record TopUp(Network network, Address account, Optional<MicroUsd> amount) {
    public static TopUp to(Address account, Network network) {
        return new TopUp(network, account, Optional.empty());
    }

    public String link() {
        var token = network.dollar().contract();
        var link = "ethereum:%s@%d/transfer?address=%s".formatted(token, network.chain(), account);
        return amount.map(wanted -> link + "&uint256=" + wanted.micros()).orElse(link);
    }
}
