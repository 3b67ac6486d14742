package studio.likeness.practice.jarvisclaw;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Network;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.key.KeyBook;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.pay.Cashier;
import studio.likeness.practice.pay.Offer;

/// Who pays: the account behind a key, or the wallet that signed. A key wins over a signature.
final class Counter {
    static final Address PAYEE = Address.of("0x3A9715C1A300000000000000000000000009C1aa");

    private static final int SECONDS = 300;

    private final Cashier cashier;
    private final KeyBook book;
    private final Network network;

    Counter(Cashier cashier, KeyBook book, Network network) {
        this.cashier = cashier;
        this.book = book;
        this.network = network;
    }

    /// Something that can be paid for now. Nothing has moved.
    interface Purchase {
        /// It came to nothing.
        void release();

        /// Takes the money and puts the receipt on the answer.
        Reply paid(Reply reply);
    }

    /// The key of a caller, if it sends one. No header is better than a wrong one.
    static Optional<PracticeKey> key(Request request) {
        var header = request.header("authorization");
        if (header == null) {
            return Optional.empty();
        }
        if (!header.matches("(?i:Bearer) sk-.+")) {
            throw unauthorised();
        }
        return Optional.of(PracticeKey.from(header).orElseThrow(Counter::unauthorised));
    }

    /// The free calls want to know who asks: a key, or somebody who has signed a payment.
    static void identified(Request request) {
        if (key(request).isEmpty() && Cashier.header(request) == null) {
            throw unauthorised();
        }
    }

    Purchase purchase(Request request, BigInteger micro, String name) {
        var key = key(request);
        return key.isPresent() ? byKey(key.get(), micro, name) : byWallet(request, micro, name);
    }

    private Purchase byKey(PracticeKey key, BigInteger micro, String name) {
        if (!book.covers(key, micro.longValueExact())) {
            throw poor();
        }
        return new Purchase() {
            @Override
            public void release() {
                // nothing is held for a key
            }

            @Override
            public Reply paid(Reply reply) {
                if (!book.charge(key, name, micro.longValueExact())) {
                    throw poor();
                }
                return reply;
            }
        };
    }

    private Purchase byWallet(Request request, BigInteger micro, String name) {
        // the real service stands at the root of its host; here its path begins with a prefix
        var path = request.path();
        var ware = new Offer.Ware(path, "API request", Map.of());
        var offer = new Offer(network, micro, PAYEE, SECONDS, ware);
        var held = cashier.verified(request, offer, name);
        return new Purchase() {
            @Override
            public void release() {
                held.release();
            }

            @Override
            public Reply paid(Reply reply) {
                var settlement = held.settle();
                if (!settlement.success()) {
                    throw new Refused(
                            settlement.on(Errors.reply(402, "chain_timeout", settlement.reason())));
                }
                return settlement.on(reply);
            }
        };
    }

    private static Refused poor() {
        return Errors.refused(402, "insufficient_balance", "Wallet balance is too low");
    }

    private static Refused unauthorised() {
        return Errors.refused(401, "unauthorized", "Invalid API key");
    }
}
