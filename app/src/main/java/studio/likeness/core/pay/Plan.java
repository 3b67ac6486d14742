package studio.likeness.core.pay;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.TokenDomain;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;

/// One offer that the gate let through: what a screen shows and, after a person's yes, exactly what
/// is signed. Only the gate makes one.
public final class Plan {
    /// Block time and wall clocks differ: a window that begins now is often not open yet.
    private static final Duration BACKDATED = Duration.ofMinutes(10);

    /// Whoever executes the payment wants a few seconds left.
    private static final Duration LAST = Duration.ofSeconds(7);

    private final Challenge challenge;
    private final Offer offer;
    private final Terms terms;
    private final boolean recipientKnown;

    Plan(Challenge challenge, Offer offer, Terms terms, boolean recipientKnown) {
        this.challenge = challenge;
        this.offer = offer;
        this.terms = terms;
        this.recipientKnown = recipientKnown;
    }

    public Terms terms() {
        return terms;
    }

    public MicroUsd amount() {
        return terms.amount();
    }

    public Address recipient() {
        return terms.recipient();
    }

    /// False: a person has confirmed this recipient for the first time.
    public boolean recipientKnown() {
        return recipientKnown;
    }

    public Network network() {
        return terms.network();
    }

    public TokenDomain token() {
        return terms.network().dollar();
    }

    /// How long a signature made now would live.
    public Duration life() {
        return Duration.ofSeconds(offer.seconds());
    }

    public Challenge challenge() {
        return challenge;
    }

    Offer offer() {
        return offer;
    }

    /// What is signed when a person says yes at this moment.
    public TransferAuthorization transfer(Nonce nonce, Instant now) {
        return transfer(nonce, Window.between(now.minus(BACKDATED), now.plus(life())));
    }

    /// Whether a window that was fixed earlier is still one that could be signed now.
    boolean admits(Window fixed, Instant now) {
        var before = fixed.before();
        return before.compareTo(seconds(now.plus(LAST))) > 0
                && before.compareTo(seconds(now.plus(life()))) <= 0
                && fixed.after().compareTo(seconds(now)) < 0;
    }

    private static BigInteger seconds(Instant moment) {
        return BigInteger.valueOf(moment.getEpochSecond());
    }

    TransferAuthorization transfer(Nonce nonce, Window window) {
        return new TransferAuthorization(
                token(),
                terms.payer(),
                terms.recipient(),
                terms.amount().toBigInteger(),
                window,
                nonce);
    }
}
