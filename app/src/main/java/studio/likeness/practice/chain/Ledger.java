package studio.likeness.practice.chain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/// The token and its chain. An address that was never seen before is given test dollars the first
/// time anybody looks at it: whoever tries practice out has money to play with.
public final class Ledger {
    /// 20 dollars.
    public static final BigInteger GIFT = BigInteger.valueOf(20_000_000);

    private static final Address FACILITATOR =
            Address.of("0x00000000000000000000000000000000000fac17");

    private record Use(Address payer, String nonce) {}

    private final Network network;
    private final LongSupplier seconds;
    private final Map<Address, BigInteger> balances = new HashMap<>();
    private final Set<Use> uses = new HashSet<>();
    private final List<Transaction> transactions = new ArrayList<>();
    private Blocks blocks;

    /// `seconds` is the chain's clock.
    public Ledger(Network network, LongSupplier seconds) {
        this.network = network;
        this.seconds = seconds;
        this.blocks = new Blocks(seconds);
        reset();
    }

    public Network network() {
        return network;
    }

    public synchronized BigInteger balanceOf(Address owner) {
        if (!balances.containsKey(owner)) {
            setBalance(owner, GIFT);
        }
        return balances.getOrDefault(owner, BigInteger.ZERO);
    }

    /// The faucet: from now on the owner has this much, and the log shows where it came from.
    public synchronized void setBalance(Address owner, BigInteger amount) {
        var more = amount.subtract(balances.getOrDefault(owner, BigInteger.ZERO));
        balances.put(owner, amount);
        var event =
                more.signum() < 0
                        ? Event.transfer(owner, Address.ZERO, more.negate())
                        : Event.transfer(Address.ZERO, owner, more);
        mine("0x", List.of(event));
    }

    /// True when it was used or cancelled, as on chain: the events tell which.
    public synchronized boolean authorizationState(Address payer, String nonce) {
        return uses.contains(new Use(payer, nonce));
    }

    /// Why the token would not move the money now, if it would not.
    public synchronized Optional<Revert> obstacle(Authorization pay, Signature signature) {
        var now = BigInteger.valueOf(Math.max(blocks.head().timestamp(), seconds.getAsLong()));
        if (now.compareTo(pay.validAfter()) <= 0) {
            return Optional.of(Revert.NOT_YET_VALID);
        }
        if (now.compareTo(pay.validBefore()) >= 0) {
            return Optional.of(Revert.EXPIRED);
        }
        if (uses.contains(new Use(pay.from(), pay.nonce()))) {
            return Optional.of(Revert.USED);
        }
        if (!signature.signer(pay.digest(network)).equals(Optional.of(pay.from()))) {
            return Optional.of(Revert.SIGNATURE);
        }
        if (pay.to().equals(Address.ZERO) || pay.to().equals(network.token())) {
            return Optional.of(Revert.PAYEE);
        }
        return balanceOf(pay.from()).compareTo(pay.value()) < 0
                ? Optional.of(Revert.BALANCE)
                : Optional.empty();
    }

    /// Executes an authorisation; the transaction's hash, or nothing when there is an [#obstacle].
    public synchronized Optional<String> transfer(Authorization pay, Signature signature) {
        if (obstacle(pay, signature).isPresent()) {
            return Optional.empty();
        }
        uses.add(new Use(pay.from(), pay.nonce()));
        balances.put(pay.from(), balanceOf(pay.from()).subtract(pay.value()));
        balances.merge(pay.to(), pay.value(), BigInteger::add);
        var events =
                List.of(
                        Event.used(pay.from(), pay.nonce()),
                        Event.transfer(pay.from(), pay.to(), pay.value()));
        return Optional.of(mine(Calldata.transfer(pay, signature), events));
    }

    /// Was used on an earlier chain that went with its server.
    public synchronized void remember(Address payer, String nonce) {
        uses.add(new Use(payer, nonce));
    }

    /// The payer takes an authorisation back before it was used; false when it is too late.
    public synchronized boolean cancel(Address payer, String nonce) {
        if (!uses.add(new Use(payer, nonce))) {
            return false;
        }
        mine("0x", List.of(Event.canceled(payer, nonce)));
        return true;
    }

    public synchronized void reset() {
        balances.clear();
        uses.clear();
        transactions.clear();
        blocks = new Blocks(seconds);
        balances.put(Address.ZERO, BigInteger.ZERO);
        balances.put(network.token(), BigInteger.ZERO);
    }

    /// Owners of this kind begin with nothing: the services' own accounts.
    public synchronized void withoutGift(Address owner) {
        balances.putIfAbsent(owner, BigInteger.ZERO);
    }

    synchronized Block head() {
        return blocks.head();
    }

    synchronized Optional<Block> block(long number) {
        return blocks.has(number) ? Optional.of(blocks.at(number)) : Optional.empty();
    }

    synchronized List<Transaction> transactions() {
        return List.copyOf(transactions);
    }

    private String mine(String input, List<Event> events) {
        var block = blocks.mine();
        var hash = Hex.of(Keccak.hash(Hex.bytes(block.hash()), Keccak.hash(input)));
        transactions.add(new Transaction(hash, FACILITATOR, network.token(), input, block, events));
        return hash;
    }
}
